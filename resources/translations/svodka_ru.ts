<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 stands in both lists, finished and not finished</source>
        <translation>%1: указано в обоих списках, «Завершили» и «Не завершили»</translation>
    </message>
    <message>
        <source>%1 stands in neither list, finished nor not finished</source>
        <translation>%1: нет ни в списке «Завершили», ни в списке «Не завершили»</translation>
    </message>
    <message>
        <source>the whole region</source>
        <translation>регион в целом</translation>
    </message>
    <message>
        <source>%1: reported %2 (%3), counted by organisations %4</source>
        <translation>%1: сообщено %2 (%3), по организациям насчитано %4</translation>
    </message>
    <message>
        <source>Show figures and lists that cannot all be true.</source>
        <translation>Показать цифры и списки, которые противоречат друг другу.</translation>
    </message>
    <message>
        <source>Campaign: sferum or gospubliki.</source>
        <translation>Кампания: sferum или gospubliki.</translation>
    </message>
    <message>
        <source>Week: 2023-04-29..2023-05-05.</source>
        <translation>Неделя: 2023-04-29..2023-05-05.</translation>
    </message>
    <message>
        <source>No contradictions.</source>
        <translation>Противоречий нет.</translation>
    </message>
    <message>
        <source>--table takes a number from 1.</source>
        <translation>--table: нужен номер таблицы, начиная с 1.</translation>
    </message>
    <message>
        <source>--map takes COLUMN=CODE, not “%1”.</source>
        <translation>--map: нужно СТОЛБЕЦ=КОД, а не «%1».</translation>
    </message>
    <message>
        <source>One file is needed.</source>
        <translation>Нужно указать один файл.</translation>
    </message>
    <message>
        <source>Nothing was stored: a trial run.</source>
        <translation>Пробный запуск: ничего не записано.</translation>
    </message>
    <message>
        <source>Import No. %1.</source>
        <translation>Загрузка № %1.</translation>
    </message>
    <message>
        <source>Campaign %1, week %2.</source>
        <translation>Кампания %1, неделя %2.</translation>
    </message>
    <message>
        <source>Rows: new %1, changed %2, same %3, unmatched %4, rejected %5.</source>
        <translation>Строк: добавлено %1, изменено %2, без изменений %3, ждут ответа %4, отклонено %5.</translation>
    </message>
    <message numerus="yes">
        <source>New organisations: %n</source>
        <translation>
            <numerusform>Добавлена %n организация</numerusform>
            <numerusform>Добавлены %n организации</numerusform>
            <numerusform>Добавлено %n организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a file into the store.</source>
        <translation>Загрузить файл.</translation>
    </message>
    <message>
        <source>Workbook or text table.</source>
        <translation>Книга XLSX или текстовая таблица.</translation>
    </message>
    <message>
        <source>Sheet of the workbook.</source>
        <translation>Лист книги.</translation>
    </message>
    <message>
        <source>Number of the table, see “inspect”.</source>
        <translation>Номер таблицы, см. inspect.</translation>
    </message>
    <message>
        <source>What a column holds; may be repeated.</source>
        <translation>Что стоит в столбце; можно повторять.</translation>
    </message>
    <message>
        <source>Remember the columns under a name, or use those remembered.</source>
        <translation>Запомнить столбцы под именем или взять запомненные.</translation>
    </message>
    <message>
        <source>Who imports.</source>
        <translation>Кто загружает.</translation>
    </message>
    <message>
        <source>Do not create organisations: unknown ones wait.</source>
        <translation>Не создавать организации: неизвестные ждут ответа.</translation>
    </message>
    <message>
        <source>Count only, store nothing.</source>
        <translation>Только посчитать, ничего не записывать.</translation>
    </message>
    <message>
        <source>No. %1  %2  %3  %4 (%5): new %6, changed %7, same %8, unmatched %9</source>
        <translation>№ %1  %2  %3  %4 (%5): добавлено %6, изменено %7, без изменений %8, ждут ответа %9</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>List the imports, newest first.</source>
        <translation>Список загрузок, новые сверху.</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Загрузок пока нет.</translation>
    </message>
    <message>
        <source>Make a new store for a region.</source>
        <translation>Создать хранилище для региона.</translation>
    </message>
    <message>
        <source>Region: sakhalin, kirov or a CSV file name;type;oktmo.</source>
        <translation>Регион: sakhalin, kirov или файл CSV name;type;oktmo.</translation>
    </message>
    <message>
        <source>Fill it with eight weeks of synthetic data (sakhalin).</source>
        <translation>Наполнить восемью неделями синтетических данных (sakhalin).</translation>
    </message>
    <message>
        <source>The option --region is missing.</source>
        <translation>Не указан регион: --region.</translation>
    </message>
    <message>
        <source>Store made: %1</source>
        <translation>Хранилище создано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n municipality(ies)</source>
        <translation>
            <numerusform>%1: %n муниципальное образование</numerusform>
            <numerusform>%1: %n муниципальных образования</numerusform>
            <numerusform>%1: %n муниципальных образований</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown type of municipality, kept as it is: %1</source>
        <translation>Неизвестный тип муниципального образования, оставлен как есть: %1</translation>
    </message>
    <message>
        <source>Show which municipality each spelling of a list means.</source>
        <translation>Проверить, как программа понимает названия муниципальных образований.</translation>
    </message>
    <message>
        <source>Text file, one spelling a line.</source>
        <translation>Текстовый файл, одно написание в строке.</translation>
    </message>
    <message>
        <source>One file and --region are needed.</source>
        <translation>Нужны один файл и --region.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Some organisations have no figures for the week: the counts are not complete.</source>
        <translation>Не по всем организациям есть данные за неделю: подсчёт неполный.</translation>
    </message>
    <message>
        <source>Write a report.</source>
        <translation>Записать отчёт в файл.</translation>
    </message>
    <message>
        <source>Name of the report, see “reports”.</source>
        <translation>Имя отчёта, см. reports.</translation>
    </message>
    <message>
        <source>Organisation type; all that have figures by default.</source>
        <translation>Тип организаций; без него — все, по которым есть цифры.</translation>
    </message>
    <message>
        <source>Only this municipality.</source>
        <translation>Только это муниципальное образование.</translation>
    </message>
    <message>
        <source>organisations or reported; chosen by the figures by default.</source>
        <translation>organisations (по организациям) или reported (сводные цифры); без него выбирается по данным.</translation>
    </message>
    <message>
        <source>File to write: .xlsx or .csv.</source>
        <translation>Файл отчёта: .xlsx или .csv.</translation>
    </message>
    <message>
        <source>A report, --period and --out are needed.</source>
        <translation>Нужны имя отчёта, --period и --out.</translation>
    </message>
    <message>
        <source>--source is organisations or reported.</source>
        <translation>--source: organisations или reported.</translation>
    </message>
    <message>
        <source>List the reports.</source>
        <translation>Список отчётов.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Все организации</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> из %1</translation>
    </message>
    <message>
        <source>; reported %1, counted %2</source>
        <translation>; сообщено %1, насчитано %2</translation>
    </message>
    <message>
        <source>Show the figures of a week.</source>
        <translation>Показать цифры недели.</translation>
    </message>
    <message>
        <source>Week: 2023-04-29..2023-05-05; the latest by default.</source>
        <translation>Неделя: 2023-04-29..2023-05-05; без неё — последняя.</translation>
    </message>
    <message>
        <source>municipality: a line for each municipality too.</source>
        <translation>municipality: ещё и по каждому муниципальному образованию.</translation>
    </message>
    <message>
        <source>--by takes “municipality”.</source>
        <translation>--by: можно указать municipality.</translation>
    </message>
    <message>
        <source>Take one whole import back.</source>
        <translation>Отменить загрузку целиком.</translation>
    </message>
    <message>
        <source>Number of the import, see “imports”.</source>
        <translation>Номер загрузки, см. imports.</translation>
    </message>
    <message>
        <source>One number of an import is needed.</source>
        <translation>Нужен один номер загрузки.</translation>
    </message>
    <message>
        <source>Import No. %1 was taken back.</source>
        <translation>Загрузка № %1 отменена.</translation>
    </message>
    <message>
        <source>Run the command with --help.</source>
        <translation>Подсказка: запустите команду с --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Нет команды «%1».</translation>
    </message>
    <message>
        <source>Store file; the last one opened by default.</source>
        <translation>Файл хранилища; без него — последнее открытое.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Вывести JSON.</translation>
    </message>
    <message>
        <source>Language of the texts: ru or en.</source>
        <translation>Язык текстов: ru или en.</translation>
    </message>
    <message>
        <source>Svodka: the weekly monitoring of schools and kindergartens of a region.</source>
        <translation>Сводка: еженедельный мониторинг школ и детских садов региона.</translation>
    </message>
    <message>
        <source>Usage: svodka [--store PATH] [--json] [--lang en] COMMAND …</source>
        <translation>Запуск: svodka [--store ПУТЬ] [--json] [--lang en] КОМАНДА …</translation>
    </message>
    <message>
        <source>Options of a command: svodka COMMAND --help</source>
        <translation>Параметры команды: svodka КОМАНДА --help</translation>
    </message>
    <message>
        <source>The option %1 has no right value.</source>
        <translation>У параметра %1 нет верного значения.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Таблица %1</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Лист: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Заголовок: %1</translation>
    </message>
    <message>
        <source>Week: %1</source>
        <translation>Неделя: %1</translation>
    </message>
    <message>
        <source>Organisation type: %1</source>
        <translation>Тип организаций: %1</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Столбец %1: %2</translation>
    </message>
    <message>
        <source>Rows: %1, totals: %2</source>
        <translation>Строк: %1, итогов: %2</translation>
    </message>
    <message>
        <source>What the reader understood of a file; nothing is stored.</source>
        <translation>Показать, что понято в файле; ничего не записывается.</translation>
    </message>
    <message>
        <source>Only this sheet.</source>
        <translation>Только этот лист.</translation>
    </message>
    <message>
        <source>No tables were found.</source>
        <translation>Таблиц не найдено.</translation>
    </message>
    <message>
        <source>This file is in the store already: import No. %1. Nothing was changed.</source>
        <translation>Этот файл уже загружен: загрузка № %1. Ничего не изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>Rows of it that wait for an answer: %n</source>
        <translation>
            <numerusform>В ней ждёт ответа %n строка</numerusform>
            <numerusform>В ней ждут ответа %n строки</numerusform>
            <numerusform>В ней ждут ответа %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation type of the whole table: preschool, school, supplementary, vocational, authority, other, or any of its words.</source>
        <translation>Тип организаций для всей таблицы: preschool, school, supplementary, vocational, authority, other или словами («ДОО», «школы», «РУО»).</translation>
    </message>
    <message>
        <source>Only the region sakhalin has a demonstration.</source>
        <translation>Демонстрация есть только для региона sakhalin.</translation>
    </message>
    <message numerus="yes">
        <source>The lists contradict each other about %n municipality(ies): see “contradictions”.</source>
        <translation>
            <numerusform>Списки противоречат друг другу: %n муниципальное образование, см. contradictions.</numerusform>
            <numerusform>Списки противоречат друг другу: %n муниципальных образования, см. contradictions.</numerusform>
            <numerusform>Списки противоречат друг другу: %n муниципальных образований, см. contradictions.</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV file holds one table, here “%1”: give --type for another or write .xlsx.</source>
        <translation>В файле CSV только одна таблица: «%1». Для другой укажите --type или запишите .xlsx.</translation>
    </message>
    <message numerus="yes">
        <source>Figures that differ from the count by organisations: %n. An .xlsx file names them on the sheet “Источники”.</source>
        <translation>
            <numerusform>С подсчётом по организациям расходится %n цифра; в файле .xlsx она названа на листе «Источники».</numerusform>
            <numerusform>С подсчётом по организациям расходятся %n цифры; в файле .xlsx они названы на листе «Источники».</numerusform>
            <numerusform>С подсчётом по организациям расходятся %n цифр; в файле .xlsx они названы на листе «Источники».</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation type: preschool, school, supplementary, vocational, authority, other; all that have figures by default.</source>
        <translation>Тип организаций: preschool, school, supplementary, vocational, authority, other; без него — все, по которым есть цифры.</translation>
    </message>
    <message numerus="yes">
        <source>; not reported by %n</source>
        <translation>
            <numerusform>; не сообщила %n организация</numerusform>
            <numerusform>; не сообщили %n организации</numerusform>
            <numerusform>; не сообщили %n организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Хранилище: %1</translation>
    </message>
    <message>
        <source>One argument too many: %1</source>
        <translation>Лишнее слово в команде: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту подсказку.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Outside the municipalities</source>
        <translation>Вне муниципальных образований</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Все организации</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципальное образование</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>the first line must be name;type;oktmo[;short_name;valid_from;valid_to]</source>
        <translation>первая строка должна быть name;type;oktmo[;short_name;valid_from;valid_to]</translation>
    </message>
    <message>
        <source>not a date of the form 2025-01-31</source>
        <translation>дата должна быть в виде 2025-01-31</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>нет названия</translation>
    </message>
    <message>
        <source>the ОКТМО code must be 8 digits, without the check digit</source>
        <translation>код ОКТМО — 8 цифр, без контрольной</translation>
    </message>
    <message>
        <source>valid_to is before valid_from</source>
        <translation>valid_to раньше, чем valid_from</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>файл не в кодировке UTF-8</translation>
    </message>
    <message>
        <source>the name is repeated</source>
        <translation>название повторяется</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>the file names no municipality</source>
        <translation>в файле нет ни одного муниципального образования</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>это папка, а не файл</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>нет такой папки</translation>
    </message>
    <message>
        <source>reading it is not permitted</source>
        <translation>нет прав на чтение</translation>
    </message>
    <message>
        <source>it could not be opened</source>
        <translation>не удалось открыть</translation>
    </message>
    <message>
        <source>reading stopped before its end</source>
        <translation>чтение прервалось до конца файла</translation>
    </message>
    <message>
        <source>more than 512 MB</source>
        <translation>более 512 МБ</translation>
    </message>
    <message>
        <source>more than 64 MB</source>
        <translation>более 64 МБ</translation>
    </message>
    <message>
        <source>there are more cells than a table can have</source>
        <translation>ячеек больше, чем может быть в таблице</translation>
    </message>
    <message>
        <source>it holds text, not a workbook</source>
        <translation>внутри текст, а не книга Excel</translation>
    </message>
    <message>
        <source>a workbook of old Excel (xls)</source>
        <translation>книга старого Excel (xls)</translation>
    </message>
    <message>
        <source>a binary Excel workbook (xlsb)</source>
        <translation>двоичная книга Excel (xlsb)</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (ods)</source>
        <translation>таблица OpenDocument (ods)</translation>
    </message>
    <message>
        <source>an OpenDocument file that is no spreadsheet</source>
        <translation>файл OpenDocument, но не таблица</translation>
    </message>
    <message>
        <source>a document of old Word (doc)</source>
        <translation>документ старого Word (doc)</translation>
    </message>
    <message>
        <source>a Word document (docx)</source>
        <translation>документ Word (docx)</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (pptx)</source>
        <translation>презентация PowerPoint (pptx)</translation>
    </message>
    <message>
        <source>a file of an old office program</source>
        <translation>файл старой офисной программы</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a text document (rtf)</source>
        <translation>текстовый документ (rtf)</translation>
    </message>
    <message>
        <source>a web page (html)</source>
        <translation>веб-страница (html)</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>файл XML</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>neither a table nor text</source>
        <translation>не таблица и не текст</translation>
    </message>
    <message>
        <source>an archive without a workbook</source>
        <translation>архив, в котором нет книги Excel</translation>
    </message>
    <message>
        <source>the archive ends too early</source>
        <translation>архив обрывается раньше конца</translation>
    </message>
    <message>
        <source>the archive&apos;s list of contents is damaged</source>
        <translation>оглавление архива повреждено</translation>
    </message>
    <message>
        <source>the archive has too many parts</source>
        <translation>в архиве слишком много частей</translation>
    </message>
    <message>
        <source>a part of the archive is too large</source>
        <translation>слишком велика часть архива</translation>
    </message>
    <message>
        <source>a part of the archive is missing</source>
        <translation>в архиве нет нужной части</translation>
    </message>
    <message>
        <source>a part of the archive is damaged</source>
        <translation>повреждена часть архива</translation>
    </message>
    <message>
        <source>a part declares a document type (DOCTYPE)</source>
        <translation>часть книги объявляет тип документа (DOCTYPE)</translation>
    </message>
    <message>
        <source>a part of the workbook ends too early</source>
        <translation>часть книги обрывается раньше конца</translation>
    </message>
    <message>
        <source>a part of the workbook is no valid XML</source>
        <translation>часть книги содержит ошибку XML</translation>
    </message>
    <message>
        <source>a cell lies outside the sheet</source>
        <translation>ячейка находится за пределами листа</translation>
    </message>
    <message>
        <source>a cell refers to a text that is not there</source>
        <translation>ячейка ссылается на текст, которого нет</translation>
    </message>
    <message>
        <source>the merged cells are too large</source>
        <translation>объединённые ячейки слишком велики</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Непонятно: %1</translation>
    </message>
    <message>
        <source>Run the command with --help.</source>
        <translation>Подсказка: запустите команду с --help.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Нет файла %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Проверьте путь.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Файл %1 не читается: %2</translation>
    </message>
    <message>
        <source>Close it in other programs and check the access rights.</source>
        <translation>Закройте его в других программах и проверьте права доступа.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Файл %1 пуст.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>Попросите прислать файл ещё раз.</translation>
    </message>
    <message>
        <source>The file %1 is larger than a weekly table can be: %2</source>
        <translation>Файл %1 больше, чем может быть недельная таблица: %2</translation>
    </message>
    <message>
        <source>Check that it is the right file; save the needed sheet as a new workbook.</source>
        <translation>Проверьте, тот ли это файл; сохраните нужный лист отдельной книгой.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2</source>
        <translation>Файл %1 повреждён: %2</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it anew and import the new file.</source>
        <translation>Откройте его в Excel или LibreOffice, сохраните заново и загрузите новый файл.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password.</source>
        <translation>Файл %1 защищён паролем.</translation>
    </message>
    <message>
        <source>Save it without a password and import it again.</source>
        <translation>Сохраните его без пароля и загрузите снова.</translation>
    </message>
    <message>
        <source>The format of the file %1 is not read: %2</source>
        <translation>Формат файла %1 не читается: %2</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV and import it again.</source>
        <translation>Сохраните его как XLSX или CSV и загрузите снова.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. Sheets of the file: %2</source>
        <translation>Нет листа «%1». Листы файла: %2</translation>
    </message>
    <message>
        <source>Give one of them with --sheet.</source>
        <translation>Укажите один из них: --sheet.</translation>
    </message>
    <message>
        <source>Several sheets hold tables: %2</source>
        <translation>Таблицы есть на нескольких листах: %2</translation>
    </message>
    <message>
        <source>There is no table No. %1. Tables found: %2</source>
        <translation>Нет таблицы № %1. Найдено таблиц: %2</translation>
    </message>
    <message>
        <source>See the tables with “inspect”.</source>
        <translation>Таблицы показывает команда inspect.</translation>
    </message>
    <message>
        <source>The tables of the sheet speak of different weeks: %2</source>
        <translation>Таблицы листа относятся к разным неделям: %2</translation>
    </message>
    <message>
        <source>Give one table with --table or the week with --period.</source>
        <translation>Укажите таблицу (--table) или неделю (--period).</translation>
    </message>
    <message>
        <source>No table with known columns was found.</source>
        <translation>Не найдено таблицы со знакомыми столбцами.</translation>
    </message>
    <message>
        <source>See what was understood with “inspect”; name the columns with --map.</source>
        <translation>Что понято, покажет команда inspect; назовите столбцы с помощью --map.</translation>
    </message>
    <message>
        <source>See the columns with “inspect”; --map takes COLUMN=CODE.</source>
        <translation>Столбцы покажет команда inspect; --map СТОЛБЕЦ=КОД.</translation>
    </message>
    <message>
        <source>There is no campaign “%1”. Known: %2</source>
        <translation>Нет кампании «%1». Есть: %2</translation>
    </message>
    <message>
        <source>Give one of them with --campaign.</source>
        <translation>Укажите одну из них: --campaign.</translation>
    </message>
    <message>
        <source>It may be any of the campaigns: %2</source>
        <translation>Непонятно, к какой кампании относится таблица: %2</translation>
    </message>
    <message>
        <source>No campaign has columns such as these. Known: %2</source>
        <translation>Ни у одной кампании нет таких столбцов. Кампании: %2</translation>
    </message>
    <message>
        <source>Give the campaign with --campaign.</source>
        <translation>Укажите кампанию: --campaign.</translation>
    </message>
    <message>
        <source>Neither the table nor the file name says which week it is.</source>
        <translation>Ни в таблице, ни в имени файла не сказано, какая это неделя.</translation>
    </message>
    <message>
        <source>Give it: --period 2023-04-29..2023-05-05</source>
        <translation>Укажите её: --period 2023-04-29..2023-05-05</translation>
    </message>
    <message>
        <source>Not a period: %1</source>
        <translation>Неделя указана неверно: %1</translation>
    </message>
    <message>
        <source>Write it like this: 2023-04-29..2023-05-05</source>
        <translation>Пишите так: 2023-04-29..2023-05-05</translation>
    </message>
    <message>
        <source>There are no figures of this week: %1. Weeks in the store: %2</source>
        <translation>Нет данных за эту неделю: %1. Недели в хранилище: %2</translation>
    </message>
    <message>
        <source>Choose one of them or import the week&apos;s file.</source>
        <translation>Выберите одну из них или загрузите файл недели.</translation>
    </message>
    <message>
        <source>Unknown organisation type: %1</source>
        <translation>Неизвестный тип организаций: %1</translation>
    </message>
    <message>
        <source>Known: preschool, school, supplementary, vocational, authority, other.</source>
        <translation>Есть: preschool, school, supplementary, vocational, authority, other.</translation>
    </message>
    <message>
        <source>No single municipality is meant by “%1”. Perhaps: %2</source>
        <translation>Название «%1» не распознано. Возможно, это: %2</translation>
    </message>
    <message>
        <source>Write its full name.</source>
        <translation>Напишите название полностью.</translation>
    </message>
    <message>
        <source>There is neither a region nor a file “%1”. Regions: %2</source>
        <translation>Нет ни региона, ни файла «%1». Регионы: %2</translation>
    </message>
    <message>
        <source>Give one of them or a CSV file with the header name;type;oktmo.</source>
        <translation>Укажите один из них или файл CSV с заголовком name;type;oktmo.</translation>
    </message>
    <message>
        <source>The region file is not right: %1 %2</source>
        <translation>Ошибка в файле региона: %1 %2</translation>
    </message>
    <message>
        <source>Correct the line and try again.</source>
        <translation>Исправьте строку и повторите.</translation>
    </message>
    <message>
        <source>The catalogue is not right: %1 %2</source>
        <translation>Ошибка в справочнике: %1 %2</translation>
    </message>
    <message>
        <source>There are no remembered columns under the name “%1”.</source>
        <translation>Под именем «%1» столбцы не запомнены.</translation>
    </message>
    <message>
        <source>Name the columns with --map once: they are remembered under this name.</source>
        <translation>Назовите столбцы один раз с помощью --map: они запомнятся под этим именем.</translation>
    </message>
    <message>
        <source>No store has been opened yet.</source>
        <translation>Хранилище ещё не открывали.</translation>
    </message>
    <message>
        <source>Give one with --store or make one with “init”.</source>
        <translation>Укажите его (--store) или создайте командой init.</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>Нет хранилища %1.</translation>
    </message>
    <message>
        <source>Check the path or make a new one with “init”.</source>
        <translation>Проверьте путь или создайте новое командой init.</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>Файл %1 уже существует.</translation>
    </message>
    <message>
        <source>Choose another name: an existing store is never overwritten.</source>
        <translation>Выберите другое имя: существующее хранилище не перезаписывается.</translation>
    </message>
    <message>
        <source>The file %1 is not a store of Svodka.</source>
        <translation>Файл %1 — не хранилище Сводки.</translation>
    </message>
    <message>
        <source>Choose a .svodka file.</source>
        <translation>Выберите файл .svodka.</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of the program.</source>
        <translation>Хранилище %1 создано более новой версией программы.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Установите новую версию.</translation>
    </message>
    <message>
        <source>The store %1 is busy in another program: %2</source>
        <translation>Хранилище %1 занято другой программой: %2</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Закройте другую программу и повторите.</translation>
    </message>
    <message>
        <source>The store %1 cannot be used: %2</source>
        <translation>Хранилище %1 не открывается: %2</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>There is no import No. %1.</source>
        <translation>Нет загрузки № %1.</translation>
    </message>
    <message>
        <source>See the numbers with “imports”.</source>
        <translation>Номера показывает команда imports.</translation>
    </message>
    <message>
        <source>Import No. %1 has been taken back already.</source>
        <translation>Загрузка № %1 уже отменена.</translation>
    </message>
    <message>
        <source>There is no report “%1”. Known: %2</source>
        <translation>Нет отчёта «%1». Есть: %2</translation>
    </message>
    <message>
        <source>See them with “reports”.</source>
        <translation>Их показывает команда reports.</translation>
    </message>
    <message>
        <source>There is nothing to print for the report “%1” in the week %2.</source>
        <translation>Для отчёта «%1» за неделю %2 нет данных.</translation>
    </message>
    <message>
        <source>Import the week&apos;s file or choose another week.</source>
        <translation>Загрузите файл недели или выберите другую неделю.</translation>
    </message>
    <message>
        <source>The format of the file %1 is not written. Known endings: %2</source>
        <translation>В такой файл записать нельзя: %1. Можно: %2</translation>
    </message>
    <message>
        <source>Give one of these endings.</source>
        <translation>Укажите одно из этих расширений.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Файл %1 не записывается: %2</translation>
    </message>
    <message>
        <source>Close it in other programs, check the folder and the access rights.</source>
        <translation>Закройте его в других программах, проверьте папку и права доступа.</translation>
    </message>
    <message>
        <source>An unknown error: %1 %2</source>
        <translation>Неизвестная ошибка: %1 %2</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>ячейка %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>лист «%1»</translation>
    </message>
    <message>
        <source>There is no such column: %1</source>
        <translation>Нет такого столбца: %1</translation>
    </message>
    <message>
        <source>There is no such code: %1</source>
        <translation>Нет такого кода: %1</translation>
    </message>
    <message>
        <source>Known codes: %2</source>
        <translation>Коды: %2</translation>
    </message>
    <message>
        <source>Two columns would hold the same: %1</source>
        <translation>Два столбца означают одно и то же: %1</translation>
    </message>
    <message>
        <source>Leave one of them out: --map COLUMN=skip</source>
        <translation>Исключите один из них: --map СТОЛБЕЦ=skip</translation>
    </message>
    <message>
        <source>The column %1 holds names, not figures.</source>
        <translation>В столбце %1 названия, а не показатели.</translation>
    </message>
    <message>
        <source>See the columns with “inspect”.</source>
        <translation>Столбцы покажет команда inspect.</translation>
    </message>
    <message>
        <source>There are no figures in the store yet.</source>
        <translation>В хранилище пока нет данных.</translation>
    </message>
    <message>
        <source>Import the first file.</source>
        <translation>Загрузите первый файл.</translation>
    </message>
    <message>
        <source>The store is of another region: %2, not %1.</source>
        <translation>Хранилище другого региона: %2, а не %1.</translation>
    </message>
    <message>
        <source>Give the store of this region or none.</source>
        <translation>Укажите хранилище этого региона или не указывайте никакого.</translation>
    </message>
    <message>
        <source>The store %1 can only be read.</source>
        <translation>Хранилище %1 доступно только для чтения.</translation>
    </message>
    <message>
        <source>Check the access rights of the file and its folder.</source>
        <translation>Проверьте права доступа к файлу и папке.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The file speaks of the week %1; it was stored as %2</source>
        <translation>В файле указана неделя %1, записано за %2, как указано в команде</translation>
    </message>
    <message>
        <source>The period %1 is not a week of the campaign</source>
        <translation>Период %1 не совпадает с неделей кампании</translation>
    </message>
    <message>
        <source>Unknown organisation type, taken as “other”: %1</source>
        <translation>Неизвестный тип организации, отнесён к прочим: %1</translation>
    </message>
    <message>
        <source>The total “%1” is not the sum of its rows</source>
        <translation>Итог «%1» не равен сумме строк</translation>
    </message>
    <message>
        <source>The value cannot be read and was left out: %1</source>
        <translation>Значение не читается и пропущено: %1</translation>
    </message>
    <message>
        <source>Hidden rows were read too: %1</source>
        <translation>Прочитаны и скрытые строки: %1</translation>
    </message>
    <message>
        <source>The title says “%1”; it was stored as “%2”</source>
        <translation>В заголовке «%1», записано как «%2»</translation>
    </message>
    <message>
        <source>Not stored, waits: the region has no municipality “%1”. Correct the name in the file and import it again</source>
        <translation>Не записано, ждёт ответа: муниципального образования «%1» в регионе нет. Исправьте название в файле и загрузите снова</translation>
    </message>
    <message>
        <source>Not stored, waits: “%1” — perhaps %2? Correct the name in the file and import it again</source>
        <translation>Не записано, ждёт ответа: «%1» — возможно, %2? Исправьте название в файле и загрузите снова</translation>
    </message>
    <message>
        <source>Not stored, waits: unknown organisation “%1”</source>
        <translation>Не записано, ждёт ответа: неизвестная организация «%1»</translation>
    </message>
    <message>
        <source>Not stored, waits: “%1” is known under another type: %2</source>
        <translation>Не записано, ждёт ответа: организация «%1» уже есть с другим типом: %2</translation>
    </message>
    <message>
        <source>Occurs twice in the file, the first row counts: %1</source>
        <translation>Встречается в файле дважды, учтена первая строка: %1</translation>
    </message>
    <message>
        <source>A row with figures, but without a name, was not read</source>
        <translation>Пропущена строка с цифрами, но без названия</translation>
    </message>
    <message>
        <source>The column “%1” was recognised, but means nothing for such rows: not stored</source>
        <translation>Столбец «%1» узнан, но для таких строк не имеет смысла: не записан</translation>
    </message>
    <message>
        <source>The newer list leaves these out; their earlier figures stay (take the earlier import back if they are done): %1</source>
        <translation>В новом списке их нет, прежние цифры остались (если они завершили, отмените прежнюю загрузку): %1</translation>
    </message>
    <message>
        <source>The column “%1” was not recognised and not stored</source>
        <translation>Столбец «%1» не узнан и не загружен</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципальное образование</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>not counted: exempt</source>
        <translation>не учитывается: освобождена</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>no data: %1</source>
        <translation>нет данных: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>svodka::widgets::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Обозначения</translation>
    </message>
</context>
<context>
    <name>svodka::widgets::ErrorBox</name>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>svodka::widgets::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Весь регион</translation>
    </message>
</context>
<context>
    <name>svodka::widgets::LineChart</name>
    <message>
        <source>There is nothing to show</source>
        <translation>Показывать нечего</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>График</translation>
    </message>
</context>
<context>
    <name>svodka::widgets::MetricCard</name>
    <message>
        <source>not reported</source>
        <translation>не сообщено</translation>
    </message>
    <message>
        <source>Trend over the weeks: %1</source>
        <translation>По неделям: %1</translation>
    </message>
    <message>
        <source>no figure for last week</source>
        <translation>за прошлую неделю данных нет</translation>
    </message>
    <message>
        <source>= as last week</source>
        <translation>= как на прошлой неделе</translation>
    </message>
    <message>
        <source>%1 %2 in a week</source>
        <comment>arrow and change</comment>
        <translation>%1 %2 за неделю</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, лучше</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, хуже</translation>
    </message>
    <message>
        <source>Empty card</source>
        <translation>Пустая карточка</translation>
    </message>
</context>
<context>
    <name>svodka::widgets::ProgressDialog</name>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
</context>
<context>
    <name>svodka::widgets::Sparkline</name>
    <message>
        <source>Trend over the weeks</source>
        <translation>По неделям</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
</context>
<context>
    <name>svodka::widgets::StackedBarChart</name>
    <message>
        <source>Bars</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>Показывать нечего</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
</context>
<context>
    <name>svodka::widgets::TableBody</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Копировать с заголовками</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>svodka::widgets::TableHeader</name>
    <message>
        <source>Column headings</source>
        <translation>Заголовки столбцов</translation>
    </message>
</context>
<context>
    <name>svodka::widgets::TableView</name>
    <message>
        <source>There are no rows</source>
        <translation>Строк нет</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Shown: %1 of %2. The totals are for all rows.</source>
        <translation>Показано: %1 из %2. Итоги — по всем строкам.</translation>
    </message>
    <message>
        <source>Shown: %1 of %2.</source>
        <translation>Показано: %1 из %2.</translation>
    </message>
</context>
</TS>
