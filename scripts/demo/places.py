# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many organisations every municipality has and what they are called. Settlements are real, organisations are not."""
import json
import dataclasses

KINDERGARTEN, SCHOOL = "Детский сад", "Школа"
SUPPLEMENTARY, AUTHORITY = "Дополнительное образование", "Орган управления образованием"

# in the order of data/regions/sakhalin.json: the centre, then villages
SETTLEMENTS = [
    ["г. Южно-Сахалинск", "с. Дальнее", "с. Синегорск", "с. Берёзняки", "с. Старорусское"],
    ["г. Александровск-Сахалинский", "с. Мгачи", "с. Хоэ", "с. Виахту", "с. Михайловка"],
    ["г. Анива", "с. Троицкое", "с. Таранай", "с. Новотроицкое", "с. Огоньки", "с. Успенское"],
    ["г. Долинск", "с. Быков", "с. Сокол", "с. Взморье", "с. Стародубское", "с. Углезаводск"],
    ["г. Корсаков", "с. Дачное", "с. Соловьёвка", "с. Чапаево", "с. Раздольное", "с. Озёрское"],
    ["г. Курильск", "с. Рейдово", "с. Горячие Ключи"],
    ["г. Макаров", "с. Новое", "с. Восточное", "с. Поречье"],
    ["г. Невельск", "с. Шебунино", "с. Горнозаводск"],
    ["пгт Ноглики", "с. Вал", "с. Ныш", "с. Катангли"],
    ["г. Оха", "с. Тунгор", "с. Некрасовка", "с. Восток"],
    ["г. Поронайск", "пгт Вахрушев", "с. Гастелло", "с. Леонидово", "с. Малиновка"],
    ["г. Северо-Курильск"],
    ["пгт Смирных", "с. Буюклы", "с. Онор", "с. Первомайск", "с. Победино"],
    ["г. Томари", "с. Красногорск", "с. Ильинское", "с. Пензенское"],
    ["пгт Тымовское", "с. Кировское", "с. Ясное", "с. Адо-Тымово", "с. Молодёжное"],
    ["г. Углегорск", "с. Бошняково", "с. Лесогорское", "с. Краснополье"],
    ["г. Холмск", "с. Чехов", "с. Правда", "с. Яблочное", "с. Чапланово", "с. Костромское"],
    ["пгт Южно-Курильск", "с. Малокурильское", "с. Крабозаводское", "с. Головнино"],
]
ACTIVE_KINDERGARTENS = [10, 1, 2, 1, 3, 1, 1, 2, 1, 3, 2, 0, 1, 1, 1, 2, 3, 1]  # 172 - 45 - 91 = 36
SCHOOLS = [30, 6, 8, 8, 11, 3, 5, 7, 5, 8, 9, 1, 6, 6, 8, 9, 15, 5]  # 150
SUPPLEMENTARIES = [8, 2, 2, 2, 3, 1, 2, 2, 1, 3, 2, 1, 1, 2, 2, 2, 3, 1]  # 40

FLOWERS = ["Ромашка", "Сказка", "Солнышко", "Теремок", "Ласточка", "Берёзка", "Улыбка", "Росинка", "Колокольчик",
           "Светлячок", "Родничок", "Ивушка", "Чебурашка", "Аленький цветочек", "Золотой петушок", "Кораблик",
           "Журавлик", "Тополёк", "Рябинка", "Звёздочка", "Островок", "Дельфин", "Чайка", "Буревестник", "Морячок",
           "Белочка", "Брусничка", "Радуга", "Весёлые ребята", "Семицветик", "Снежинка", "Малыш", "Журавушка",
           "Одуванчик", "Пчёлка", "Василёк", "Жемчужина", "Маячок", "Лесная полянка", "Красная Шапочка"]
CIRCLES = ["Дом детского творчества", "Детско-юношеская спортивная школа", "Детская школа искусств",
           "Центр дополнительного образования", "Станция юных техников", "Эколого-биологический центр",
           "Детско-юношеский центр туризма", "Центр детского и юношеского творчества"]


@dataclasses.dataclass(frozen=True)
class Organisation:
    municipality: int  # place in the region's order, from 0
    kind: str
    name: str


def municipality_names(root):
    """The names of 2023."""
    region = json.loads((root / "data" / "regions" / "sakhalin.json").read_text(encoding="utf-8"))
    return [municipality["names"][0]["name"] for municipality in region["municipalities"]]


def seats(settlements, count):
    """Where `count` organisations stand: one in every village while they last, the rest in the centre."""
    villages = settlements[1:][:max(0, count - 1)][:(count + 1) // 2]
    return [settlements[0]] * (count - len(villages)) + villages


def kindergartens(chance, place, count):
    flowers = chance.shuffled(FLOWERS)
    form = "МАДОУ" if place == 0 else "МБДОУ"
    return [Organisation(place, KINDERGARTEN, f"{form} «Детский сад № {i + 1} «{flowers[i % len(flowers)]}»» {seat}")
            for i, seat in enumerate(seats(SETTLEMENTS[place], count))]


def school_name(place, number, seat):
    if seat != SETTLEMENTS[place][0]:
        level = "Средняя" if number % 3 else "Основная"
        return f"МБОУ «{level} общеобразовательная школа» {seat}"
    if SCHOOLS[place] >= 8 and number in (1, 2):
        return f"МАОУ «{'Гимназия' if number == 1 else 'Лицей'} № {number}» {seat}"
    return f"МБОУ «Средняя общеобразовательная школа № {number}» {seat}"


def schools(place):
    return [Organisation(place, SCHOOL, school_name(place, i + 1, seat))
            for i, seat in enumerate(seats(SETTLEMENTS[place], SCHOOLS[place]))]


def supplementaries(place):
    return [Organisation(place, SUPPLEMENTARY, f"МБУ ДО «{CIRCLES[i]}» {SETTLEMENTS[place][0]}")
            for i in range(SUPPLEMENTARIES[place])]


def organisations(chance, names, kindergarten_counts):
    """All of them, by municipality, then kind, then number; no two of one municipality and kind share a name."""
    every = []
    for place, name in enumerate(names):
        every += kindergartens(chance, place, kindergarten_counts[place])
        every += schools(place) + supplementaries(place)
        every.append(Organisation(place, AUTHORITY, f"Управление образования ({name})"))
    assert len(set(every)) == len(every)
    return every
