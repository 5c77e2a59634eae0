# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a synthetic region and its weekly workbooks of organisations, as large as wanted. Nothing in them is real.

The sheet is written as Excel writes it: shared strings, a reference on every cell, a style on those of text. Run again, it gives the
same bytes. Only the standard library is used, and one row is held at a time.
"""
import datetime
import io
import random
import zipfile

FIRST_WEEK = datetime.date(2023, 4, 29)  # a Saturday: the federal week runs Saturday–Friday
HEADER = ["№ п/п", "Муниципальное образование", "Организация", "Тип организации", "ИНН", "КПП", "Примечание",
          "Заявка отправлена", "Зарегистрирована", "Администратор вошёл", "Данные организации заполнены",
          "Добавлено сотрудников с ролью «учитель»", "Активна", "Всего педагогических работников",
          "Учителей, написавших не менее 10 сообщений за неделю", "Учителей, совершивших не менее 1 звонка за неделю",
          "Подтверждено учебных профилей", "Пользователей с ролью «ученик»", "Необразовательный аккаунт",
          "Классов-комплектов"]
STEMS = ["Берёзов", "Соснов", "Дубов", "Кленов", "Липов", "Ольхов", "Рябинов", "Ясенев", "Вязов", "Осинов", "Ивов",
         "Тополев", "Озёрн", "Речн", "Луг", "Полян", "Горн", "Степн", "Болотн", "Ключев"]
BEFORE = ["", "Старо", "Ново", "Верхне", "Нижне", "Средне", "Северо-", "Южно-", "Западно-", "Восточно-", "Мало",
          "Больше", "Красно", "Бело", "Черно", "Усть-", "При", "За", "Под", "Меж"]
VILLAGES = ["Заречье", "Подгорное", "Сосновка", "Берёзовка", "Луговое", "Ключи", "Озёрки", "Каменка", "Ольховка",
            "Родники", "Вишнёвое", "Полевое"]
KINDS = [("Школы", "Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № {n}» с. {v}"),
         ("Детские сады", "МБДОУ «Детский сад № {n} «Колокольчик»» с. {v}"),
         ("Детские сады", "МАДОУ детский сад комбинированного вида № {n} с. {v}"),
         ("ОДО", "МБУ ДО «Дом детского творчества № {n}» с. {v}")]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def municipalities(count):
    """Names, each once: «Старососновский муниципальный округ»."""
    names = []
    for before in BEFORE:
        for stem in STEMS:
            hyphen = before.endswith("-")
            names.append(before + (stem if hyphen or not before else stem.lower()) + "ский муниципальный округ")
    return names[:count]


def region_file(count):
    lines = ["name;type;oktmo"]
    lines += [f"{name};муниципальный округ;{70500000 + 1000 * (i + 1)}" for i, name in enumerate(municipalities(count))]
    return "\n".join(lines) + "\n"


def inn(number):
    """Ten digits with the right check digit."""
    digits = f"{700000000 + number:09d}"
    weights = (2, 4, 10, 3, 5, 9, 4, 6, 8)
    return digits + str(sum(w * int(d) for w, d in zip(weights, digits)) % 11 % 10)


def organisations(rows, places):
    """(municipality, name, type, ИНН, КПП), municipality by municipality."""
    names = municipalities(places)
    for i in range(rows):
        place = i * places // rows
        within = i - -(-place * rows // places)
        kind, pattern = KINDS[within % len(KINDS)]
        number = within // len(KINDS) + 1
        village = VILLAGES[(within * 7 + place) % len(VILLAGES)]
        yield names[place], pattern.format(n=number, v=village), kind, inn(i), f"{700000000 + 1000 * place + 1:09d}"


def figures(chance):
    """The thirteen figures of an organisation's week; None stands for an empty cell."""
    registered = chance.random() < 0.9
    signed_in = registered and chance.random() < 0.85
    filled = signed_in and chance.random() < 0.9
    staff = chance.randint(4, 90)
    teachers = chance.randint(0, staff) if signed_in else 0
    active = filled and teachers >= 3
    writing = chance.randint(0, teachers) if active else 0
    flag = {True: "да", False: "нет"}
    return [flag[registered], flag[registered], flag[signed_in], flag[filled], teachers, flag[active], staff, writing,
            chance.randint(0, writing), chance.randint(0, teachers), chance.randint(0, 2), chance.randint(0, 3),
            chance.randint(0, 400) if registered else None]


class Strings:
    """The shared strings, in the order of their first use."""

    def __init__(self):
        self.indices = {}
        self.uses = 0

    def index(self, text):
        self.uses += 1
        return self.indices.setdefault(text, len(self.indices))

    def part(self):
        out = io.StringIO()
        out.write(f'{HEAD}<sst xmlns="{MAIN}" count="{self.uses}" uniqueCount="{len(self.indices)}">')
        for text in self.indices:
            out.write(f"<si><t>{text.replace('&', '&amp;').replace('<', '&lt;')}</t></si>")
        out.write("</sst>")
        return out.getvalue()


def column_names(count):
    return [chr(ord("A") + i) for i in range(count)]


def row_xml(number, values, strings):
    cells = []
    for column, value in zip(column_names(len(values)), values):
        if value is None:
            continue
        if isinstance(value, str):
            cells.append(f'<c r="{column}{number}" s="1" t="s"><v>{strings.index(value)}</v></c>')
        else:
            cells.append(f'<c r="{column}{number}"><v>{value}</v></c>')
    return f'<row r="{number}">{"".join(cells)}</row>'


def sheet_rows(rows, places, week):
    start = FIRST_WEEK + datetime.timedelta(days=7 * week)
    end = start + datetime.timedelta(days=6)
    yield [f"Мониторинг «Сферум» ({start:%d.%m.%y}-{end:%d.%m.%y}), синтетические данные"]
    yield HEADER
    chance = random.Random(1000 + week)
    for i, known in enumerate(organisations(rows, places)):
        note = "по данным учредителя" if i % 9 == 0 else None
        yield [i + 1, *known, note, *figures(chance)]


def small_parts():
    yield "[Content_Types].xml", (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{OFFICE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{OFFICE}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{OFFICE}.styles+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{OFFICE}.sharedStrings+xml"/></Types>')
    yield "_rels/.rels", (f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
                          f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    yield "xl/workbook.xml", (f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets><sheet name="Лист1" '
                              'sheetId="1" r:id="rId1"/></sheets></workbook>')
    relations = "".join(f'<Relationship Id="rId{i}" Type="{RELATIONS}/{kind}" Target="{target}"/>' for i, kind, target in
                        [(1, "worksheet", "worksheets/sheet1.xml"), (2, "styles", "styles.xml"),
                         (3, "sharedStrings", "sharedStrings.xml")])
    yield "xl/_rels/workbook.xml.rels", (f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{relations}'
                                         '</Relationships>')
    yield "xl/styles.xml", (f'{HEAD}<styleSheet xmlns="{MAIN}"><fonts count="1"><font><sz val="11"/><name '
                            'val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/>'
                            '</fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/>'
                            '</cellStyleXfs><cellXfs count="2"><xf/><xf borderId="0"/></cellXfs></styleSheet>')


def entry(name):
    """Of a fixed date, so that the bytes are the same every time."""
    info = zipfile.ZipInfo(name)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def write(path, rows, places, week):
    """Gives the size of the sheet's XML in bytes."""
    strings = Strings()
    size = 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, text in small_parts():
            archive.writestr(entry(name), text)
        with archive.open(entry("xl/worksheets/sheet1.xml"), "w") as part:
            start = (f'{HEAD}<worksheet xmlns="{MAIN}" xmlns:r="{RELATIONS}"><dimension ref="A1:T{rows + 2}"/>'
                     '<sheetData>')
            size += part.write(start.encode())
            for number, values in enumerate(sheet_rows(rows, places, week), 1):
                size += part.write(row_xml(number, values, strings).encode())
            size += part.write(b"</sheetData></worksheet>")
        archive.writestr(entry("xl/sharedStrings.xml"), strings.part())
    return size
