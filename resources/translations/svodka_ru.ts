<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 stands in both lists, finished and not finished</source>
        <translation>%1 стоит в обоих списках: «Завершили» и «Не завершили»</translation>
    </message>
    <message>
        <source>%1 stands in neither list, finished nor not finished</source>
        <translation>%1 нет ни в списке «Завершили», ни в списке «Не завершили»</translation>
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
        <source>This file is in the store already: import No. %1.</source>
        <translation>Этот файл уже загружен: загрузка № %1.</translation>
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
        <translation>Строки: новых %1, изменённых %2, без изменений %3, ждут ответа %4, отклонено %5.</translation>
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
        <source>Organisation type of the whole table.</source>
        <translation>Тип организаций для всей таблицы.</translation>
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
        <translation>№ %1  %2  %3  %4 (%5): новых %6, изменённых %7, без изменений %8, ждут ответа %9</translation>
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
        <translation>Показать, какое муниципальное образование значит каждое написание.</translation>
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
    <message numerus="yes">
        <source>Figures that differ from the count by organisations: %n. See the sheet “Источники”.</source>
        <translation>
            <numerusform>Расходится с подсчётом по организациям %n цифра, см. лист «Источники».</numerusform>
            <numerusform>Расходятся с подсчётом по организациям %n цифры, см. лист «Источники».</numerusform>
            <numerusform>Расходятся с подсчётом по организациям %n цифр, см. лист «Источники».</numerusform>
        </translation>
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
        <source>Neither a column of the table nor a known code: %1</source>
        <translation>Нет такого столбца в таблице и нет такого кода: %1</translation>
    </message>
    <message>
        <source>See the columns with “inspect”; --map takes COLUMN=CODE.</source>
        <translation>Столбцы покажет команда inspect; --map СТОЛБЕЦ=КОД.</translation>
    </message>
    <message>
        <source>The cell cannot be read: %1</source>
        <translation>Ячейка не читается: %1</translation>
    </message>
    <message>
        <source>Correct it in the file and import the file again.</source>
        <translation>Исправьте её в файле и загрузите файл снова.</translation>
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
        <translation>Подходит несколько кампаний: %2</translation>
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
        <translation>Это не период: %1</translation>
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
        <source>The organisation type is not given.</source>
        <translation>Не указан тип организаций.</translation>
    </message>
    <message>
        <source>Give it with --type.</source>
        <translation>Укажите его: --type.</translation>
    </message>
    <message>
        <source>Unknown indicator: %1</source>
        <translation>Неизвестный индикатор: %1</translation>
    </message>
    <message>
        <source>No single municipality is meant by “%1”. Perhaps: %2</source>
        <translation>Не ясно, какое муниципальное образование значит «%1». Возможно: %2</translation>
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
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The file speaks of the week %1; it was stored as %2</source>
        <translation>В файле указана неделя %1, записано как %2</translation>
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
        <source>Waits for an answer, no municipality is like it: %1</source>
        <translation>Ждёт ответа, похожего муниципального образования нет: %1</translation>
    </message>
    <message>
        <source>Waits for an answer, which municipality is it: %1. Perhaps: %2</source>
        <translation>Ждёт ответа, какое это муниципальное образование: %1. Возможно: %2</translation>
    </message>
    <message>
        <source>Waits for an answer, unknown organisation: %1</source>
        <translation>Ждёт ответа, неизвестная организация: %1</translation>
    </message>
    <message>
        <source>The total “%1” is not the sum of its rows</source>
        <translation>Итог «%1» не равен сумме строк</translation>
    </message>
    <message>
        <source>Stands twice in the file, the first row counts: %1</source>
        <translation>Стоит в файле дважды, учтена первая строка: %1</translation>
    </message>
    <message>
        <source>The value cannot be read and was left out: %1</source>
        <translation>Значение не читается и пропущено: %1</translation>
    </message>
    <message>
        <source>Hidden rows were read too: %1</source>
        <translation>Прочитаны и скрытые строки: %1</translation>
    </message>
</context>
</TS>
