<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AdditionDialog</name>
    <message>
        <source>For an organisation that no file has brought yet. It exists from the week in sight on.</source>
        <translation>Для организации, которой нет ни в одном файле. Она считается существующей с показанной недели.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>M&amp;unicipality:</source>
        <translation>&amp;Муниципальное образование:</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципальное образование</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Тип:</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Причина:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>opened on 1 September, left out of the lists…</source>
        <translation>открыта 1 сентября, не попала в списки…</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Choose the sheet in the import window.</source>
        <translation>Выберите лист в окне загрузки.</translation>
    </message>
    <message>
        <source>Choose the week in the import window, or put the tables on sheets of their own.</source>
        <translation>Выберите неделю в окне загрузки или разнесите таблицы по отдельным листам.</translation>
    </message>
    <message>
        <source>Check that the table has a heading row with words such as “not registered” or “active”, and a column with the names of municipalities.</source>
        <translation>Проверьте, что у таблицы есть строка заголовков со словами вроде «не зарегистрированы» или «активны» и столбец с названиями муниципалитетов.</translation>
    </message>
    <message>
        <source>Choose the campaign in the import window.</source>
        <translation>Выберите кампанию в окне загрузки.</translation>
    </message>
    <message>
        <source>Give the first and the last day of the week in the import window.</source>
        <translation>Укажите первый и последний день недели в окне загрузки.</translation>
    </message>
    <message>
        <source>Choose a region of the list or a CSV file with the heading name;type;oktmo.</source>
        <translation>Выберите регион из списка или файл CSV с заголовком name;type;oktmo.</translation>
    </message>
    <message>
        <source>Open another store or make a new one: menu “File”.</source>
        <translation>Откройте другое хранилище или создайте новое: меню «Файл».</translation>
    </message>
    <message>
        <source>Go back and try again.</source>
        <translation>Вернитесь и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>See the list of imports.</source>
        <translation>Посмотрите список загрузок.</translation>
    </message>
    <message>
        <source>Choose below the column with the names of organisations.</source>
        <translation>Выберите ниже столбец с названиями организаций.</translation>
    </message>
    <message>
        <source>Choose the municipality of the whole file above, or below the column that names it.</source>
        <translation>Выберите муниципалитет всего файла вверху или столбец, который его называет, ниже.</translation>
    </message>
    <message>
        <source>Choose another column for it, or leave one of both out.</source>
        <translation>Выберите для этого другой столбец или уберите один из двух.</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Create &amp;new organisations</source>
        <translation>&amp;Создавать новые организации</translation>
    </message>
    <message>
        <source>Create new organisations</source>
        <translation>Создавать новые организации</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>З&amp;акрыть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Say what these names mean. The answers are remembered for every file to come; the rows that wait for them enter at once, the file is not needed.</source>
        <translation>Укажите, что означают эти названия. Ответы запоминаются для всех следующих файлов; строки, которые их ждут, загружаются сразу, файл для этого не нужен.</translation>
    </message>
    <message>
        <source>What is asked about</source>
        <translation>О чём вопросы</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Муниципалитеты</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Organisations that the store does not know yet, in rows that waited for their municipality; without this they wait on</source>
        <translation>Организации, которых в хранилище ещё нет, из строк, ждавших ответа о муниципалитете; без этого они ждут дальше</translation>
    </message>
    <message>
        <source>&amp;Save and bring the rows in</source>
        <translation>&amp;Сохранить и загрузить строки</translation>
    </message>
    <message>
        <source>Save the answers and bring the rows in</source>
        <translation>Сохранить ответы и загрузить строки</translation>
    </message>
</context>
<context>
    <name>CandidateReason</name>
    <message>
        <source>the same number</source>
        <translation>тот же номер</translation>
    </message>
    <message>
        <source>words in common</source>
        <translation>есть общие слова</translation>
    </message>
    <message>
        <source>no legal form in one of both</source>
        <translation>у одного из названий нет формы (МБОУ…)</translation>
    </message>
    <message>
        <source>another legal form</source>
        <translation>другая организационная форма</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>другой вид</translation>
    </message>
    <message>
        <source>no number in one of both</source>
        <translation>у одного из названий нет номера</translation>
    </message>
    <message>
        <source>another place in the name</source>
        <translation>другое место в названии</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>другие слова</translation>
    </message>
    <message>
        <source>another type of organisation</source>
        <translation>другой тип организации</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Sentences for the minutes</source>
        <translation>Итоги недели для протокола</translation>
    </message>
    <message>
        <source>&amp;Kind of change:</source>
        <translation>&amp;Вид изменения:</translation>
    </message>
    <message>
        <source>Kind of change that is shown</source>
        <translation>Показанный вид изменений</translation>
    </message>
    <message>
        <source>&amp;Copy the sentences</source>
        <translation>&amp;Скопировать текст</translation>
    </message>
</context>
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
    <message>
        <source>Copy the whole store.</source>
        <translation>Сделать копию всего хранилища.</translation>
    </message>
    <message>
        <source>File to write; by default a new one in the folder of backups beside the store.</source>
        <translation>Файл копии; по умолчанию — новый в папке копий рядом с хранилищем.</translation>
    </message>
    <message>
        <source>--out takes the name of a file.</source>
        <translation>Параметру --out нужно имя файла.</translation>
    </message>
    <message>
        <source>The store %1 was copied: %2</source>
        <translation>Копия хранилища %1: %2</translation>
    </message>
    <message>
        <source>Make the store what a backup holds; what it holds now is kept.</source>
        <translation>Вернуть хранилище к резервной копии; то, что в нём сейчас, сохраняется.</translation>
    </message>
    <message>
        <source>The backup, see the folder of backups beside the store.</source>
        <translation>Резервная копия, см. папку копий рядом с хранилищем.</translation>
    </message>
    <message>
        <source>Even where the store is of another region.</source>
        <translation>Даже если хранилище другого региона.</translation>
    </message>
    <message>
        <source>To restore it all the same, repeat with --yes.</source>
        <translation>Чтобы всё равно восстановить, повторите с --yes.</translation>
    </message>
    <message>
        <source>The store %1 is what the backup %2 holds.</source>
        <translation>Хранилище %1 восстановлено из копии %2.</translation>
    </message>
    <message>
        <source>What it held before: %1</source>
        <translation>То, что было в нём до этого: %1</translation>
    </message>
    <message>
        <source>Check that the store is in order.</source>
        <translation>Проверить, всё ли в хранилище в порядке.</translation>
    </message>
    <message>
        <source>The store is in order.</source>
        <translation>Хранилище в порядке.</translation>
    </message>
    <message>
        <source>Take a problem&apos;s import back and import its file anew, or restore a backup.</source>
        <translation>Отмените загрузку, о которой речь, и загрузите её файл заново или восстановите хранилище из копии.</translation>
    </message>
    <message>
        <source>Add an organisation by hand, with a reason.</source>
        <translation>Добавить организацию вручную, с указанием причины.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Её название.</translation>
    </message>
    <message>
        <source>Its municipality; “регион” = it belongs to none.</source>
        <translation>Её муниципальное образование; «регион» — не относится ни к одному.</translation>
    </message>
    <message>
        <source>Its type: preschool, school, … or any of the words for it.</source>
        <translation>Её тип: preschool, school, … или любое из его названий.</translation>
    </message>
    <message>
        <source>The week from which it exists; the newest by default.</source>
        <translation>Неделя, с которой она существует; по умолчанию последняя.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Причина.</translation>
    </message>
    <message>
        <source>Who adds it.</source>
        <translation>Кто добавляет.</translation>
    </message>
    <message>
        <source>--%1 is needed.</source>
        <translation>Нужен параметр --%1.</translation>
    </message>
    <message>
        <source>Added, import No. %1: %2</source>
        <translation>Добавлено, загрузка № %1: %2</translation>
    </message>
    <message>
        <source>The answer is kept. Rows entered: %1; rows that wait still: %2.</source>
        <translation>Ответ сохранён. Строк загружено: %1; ещё ждут ответа: %2.</translation>
    </message>
    <message>
        <source>Say what a name means, and bring the rows in that wait for it.</source>
        <translation>Ответить, что означает название, и загрузить ждущие строки.</translation>
    </message>
    <message>
        <source>The name as “pending” shows it.</source>
        <translation>Название, как его показывает «pending».</translation>
    </message>
    <message>
        <source>It is this municipality.</source>
        <translation>Это этот муниципалитет.</translation>
    </message>
    <message>
        <source>It is none of the region&apos;s municipalities.</source>
        <translation>Это не муниципалитет региона.</translation>
    </message>
    <message>
        <source>It is this organisation of the store.</source>
        <translation>Это эта организация базы.</translation>
    </message>
    <message>
        <source>It is an organisation that the store does not know.</source>
        <translation>Это организация, которой в базе ещё нет.</translation>
    </message>
    <message>
        <source>Municipality of the organisation that is asked about.</source>
        <translation>Муниципалитет организации, о которой вопрос.</translation>
    </message>
    <message>
        <source>Its type, where the same name waits under several.</source>
        <translation>Её тип, если одно название ждёт под несколькими типами.</translation>
    </message>
    <message>
        <source>Who answers.</source>
        <translation>Кто отвечает.</translation>
    </message>
    <message>
        <source>--organisation or --municipality is needed.</source>
        <translation>Нужен параметр --organisation или --municipality.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не сообщено</translation>
    </message>
    <message>
        <source>Corrected, import No. %1: %2 — %3 → %4</source>
        <translation>Исправлено, загрузка № %1: %2 — %3 → %4</translation>
    </message>
    <message>
        <source>Correct one figure by hand, with a reason.</source>
        <translation>Исправить одну цифру вручную, с указанием причины.</translation>
    </message>
    <message>
        <source>Whose metric is corrected.</source>
        <translation>Организация, показатель которой исправляется.</translation>
    </message>
    <message>
        <source>Municipality of the organisation; without one, whose reported figure is corrected.</source>
        <translation>Муниципальное образование организации; без организации — то, чья сводная цифра исправляется.</translation>
    </message>
    <message>
        <source>Organisation type of a reported figure.</source>
        <translation>Тип организаций сводной цифры.</translation>
    </message>
    <message>
        <source>Metric or indicator and its value; empty = not reported.</source>
        <translation>Показатель и его значение; пусто — не сообщено.</translation>
    </message>
    <message>
        <source>Who corrects.</source>
        <translation>Кто исправляет.</translation>
    </message>
    <message>
        <source>--set takes CODE=VALUE, not “%1”.</source>
        <translation>--set принимает КОД=ЗНАЧЕНИЕ, а не «%1».</translation>
    </message>
    <message>
        <source>Do not use what was chosen for earlier files of this shape.</source>
        <translation>Не использовать то, что было выбрано для прежних файлов такого вида.</translation>
    </message>
    <message>
        <source>Write the list of what needs a person: .xlsx or .csv.</source>
        <translation>Записать список того, на что нужно посмотреть: .xlsx или .csv.</translation>
    </message>
    <message>
        <source>--map takes COLUMN=FIELD, not “%1”.</source>
        <translation>Для --map нужно КОЛОНКА=ПОЛЕ, а не «%1».</translation>
    </message>
    <message>
        <source>Organisations: new %1, changed %2, same %3, waiting %4, rejected %5.</source>
        <translation>Организации: новых %1, изменено %2, без изменений %3, ждут ответа %4, отклонено %5.</translation>
    </message>
    <message>
        <source>Bring a list of organisations into the store.</source>
        <translation>Загрузить в базу список организаций.</translation>
    </message>
    <message>
        <source>What a column holds; may be repeated. Fields: name, full_name, municipality, type, founder, inn, ogrn, kpp, address, vk, ok, max, site, skip.</source>
        <translation>Что в колонке; можно повторять. Поля: name, full_name, municipality, type, founder, inn, ogrn, kpp, address, vk, ok, max, site, skip.</translation>
    </message>
    <message>
        <source>Municipality of the whole file.</source>
        <translation>Муниципалитет всего файла.</translation>
    </message>
    <message>
        <source>Organisation type of the whole file, where it does not say it.</source>
        <translation>Тип организаций всего файла, если файл его не называет.</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>организации</translation>
    </message>
    <message>
        <source>rows that waited in No. %1</source>
        <translation>строки, ждавшие в № %1</translation>
    </message>
    <message>
        <source>No. %1  %2  %3  %4: new %5, changed %6, same %7, unmatched %8</source>
        <translation>№ %1  %2  %3  %4: новых %5, изменено %6, без изменений %7, ждут ответа %8</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>муниципалитет</translation>
    </message>
    <message>
        <source>No. %1  %2  “%3” (%4), rows: %5</source>
        <translation>№ %1  %2  «%3» (%4), строк: %5</translation>
    </message>
    <message>
        <source>perhaps: %1</source>
        <translation>возможно: %1</translation>
    </message>
    <message>
        <source>none of the region&apos;s municipalities</source>
        <translation>не муниципалитет региона</translation>
    </message>
    <message>
        <source>List the names for which rows wait.</source>
        <translation>Показать названия, из-за которых ждут строки.</translation>
    </message>
    <message>
        <source>No rows wait.</source>
        <translation>Ни одна строка не ждёт ответа.</translation>
    </message>
    <message>
        <source>row %1, %2: %3 — %4</source>
        <translation>строка %1, %2: %3 — %4</translation>
    </message>
    <message>
        <source>and more rows: %1</source>
        <translation>и ещё строк: %1</translation>
    </message>
    <message>
        <source>The week is known already, from: %1</source>
        <translation>Неделя уже загружена: %1</translation>
    </message>
    <message>
        <source>Choices remembered from the file %1 were used (%2, %3); --no-profile leaves them out.</source>
        <translation>Использовано то, что было выбрано для файла %1 (%2, %3); без этого — --no-profile.</translation>
    </message>
    <message>
        <source>Every name that has one candidate only means that one.</source>
        <translation>Каждое название, у которого вариант ровно один, означает его.</translation>
    </message>
    <message>
        <source>--spelling and one of --municipality, --none, --organisation and --new are needed, or --all-single alone.</source>
        <translation>Нужны --spelling и одно из --municipality, --none, --organisation, --new — или только --all-single.</translation>
    </message>
    <message>
        <source>Give a municipality a new name, kind or OKTMO code from a day.</source>
        <translation>Дать муниципалитету новое название, вид или код ОКТМО с какого-то дня.</translation>
    </message>
    <message>
        <source>rename.</source>
        <translation>rename (переименовать).</translation>
    </message>
    <message>
        <source>Any of its names.</source>
        <translation>Любое из его названий.</translation>
    </message>
    <message>
        <source>Its official name.</source>
        <translation>Официальное название.</translation>
    </message>
    <message>
        <source>Its name for narrow places.</source>
        <translation>Краткое название для узких мест.</translation>
    </message>
    <message>
        <source>Its kind, as it is written in its official name.</source>
        <translation>Вид, как он пишется в официальном названии.</translation>
    </message>
    <message>
        <source>OKTMO code: 8 digits.</source>
        <translation>Код ОКТМО: 8 цифр.</translation>
    </message>
    <message>
        <source>The first day; without it a mistake is put right.</source>
        <translation>Первый день; без него исправляется ошибка.</translation>
    </message>
    <message>
        <source>Who changes it.</source>
        <translation>Кто вносит изменение.</translation>
    </message>
    <message>
        <source>“rename” and a municipality are needed.</source>
        <translation>Нужны слово «rename» и муниципалитет.</translation>
    </message>
    <message>
        <source>Not a day: %1. Write it like this: 2023-09-01</source>
        <translation>Это не дата: %1. Запишите так: 2023-09-01</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Готово: %1</translation>
    </message>
    <message>
        <source>Show or change one organisation: rename, move, open, close, set, merge, join.</source>
        <translation>Показать или изменить одну организацию: rename, move, open, close, set, merge, join.</translation>
    </message>
    <message>
        <source>show, rename, move, open, close, set, merge or join.</source>
        <translation>show, rename, move, open, close, set, merge или join.</translation>
    </message>
    <message>
        <source>Its number, UUID or name.</source>
        <translation>Её номер, UUID или название.</translation>
    </message>
    <message>
        <source>Of merge: the main one, which stays; of join: the successor.</source>
        <translation>Для merge — основная, которая остаётся; для join — правопреемник.</translation>
    </message>
    <message>
        <source>Municipality of the organisation, where several bear the name.</source>
        <translation>Муниципалитет организации, если так называются несколько.</translation>
    </message>
    <message>
        <source>rename: the new name.</source>
        <translation>rename: новое название.</translation>
    </message>
    <message>
        <source>move: the new municipality; “регион” = none.</source>
        <translation>move: новый муниципалитет; «регион» — ни к какому.</translation>
    </message>
    <message>
        <source>First day of the new name or municipality, opening day, or last day before the closing: 2023-09-01; “-” = not known. Without it rename and move put a mistake right.</source>
        <translation>Первый день нового названия или муниципалитета, день открытия или последний день работы: 2023-09-01; «-» — неизвестен. Без него rename и move исправляют ошибку.</translation>
    </message>
    <message>
        <source>set: type, founder, inn, ogrn, kpp, full_name, address, vk, ok, max or site; empty = not known. May be repeated.</source>
        <translation>set: type, founder, inn, ogrn, kpp, full_name, address, vk, ok, max или site; пусто — неизвестно. Можно повторять.</translation>
    </message>
    <message>
        <source>merge: print the conflicts, change nothing.</source>
        <translation>merge: показать расхождения, ничего не менять.</translation>
    </message>
    <message>
        <source>There is no action “%1”. Known: %2</source>
        <translation>Нет действия «%1». Есть: %2</translation>
    </message>
    <message>
        <source>Two organisations are needed.</source>
        <translation>Нужны две организации.</translation>
    </message>
    <message>
        <source>One organisation is needed.</source>
        <translation>Нужна одна организация.</translation>
    </message>
    <message>
        <source>Merged: “%1” is read as part of “%2”. Conflicts: %3</source>
        <translation>Объединено: «%1» учитывается в составе «%2». Расхождений: %3</translation>
    </message>
    <message>
        <source>Nothing was changed: “%1” into “%2”. Conflicts: %3</source>
        <translation>Ничего не изменено: «%1» в «%2». Расхождений: %3</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>no municipality</source>
        <translation>вне муниципалитетов</translation>
    </message>
    <message>
        <source>List organisations that may be entered twice.</source>
        <translation>Список организаций, которые, возможно, внесены дважды.</translation>
    </message>
    <message>
        <source>What is listed.</source>
        <translation>Что перечислить.</translation>
    </message>
    <message>
        <source>“duplicates” is needed.</source>
        <translation>Нужно слово «duplicates».</translation>
    </message>
    <message>
        <source>No likely duplicates.</source>
        <translation>Похожих пар нет.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Например</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не загружать</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>M&amp;unicipality:</source>
        <translation>&amp;Муниципальное образование:</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципальное образование</translation>
    </message>
    <message>
        <source>&amp;Type of organisations:</source>
        <translation>&amp;Тип организаций:</translation>
    </message>
    <message>
        <source>Type of organisations</source>
        <translation>Тип организаций</translation>
    </message>
    <message>
        <source>&amp;Figure:</source>
        <translation>По&amp;казатель:</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Сейчас:</translation>
    </message>
    <message>
        <source>&amp;Correct:</source>
        <translation>&amp;Должно быть:</translation>
    </message>
    <message>
        <source>The correct figure</source>
        <translation>Верное значение</translation>
    </message>
    <message>
        <source>The correct answer</source>
        <translation>Верный ответ</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Причина:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>a letter, a call, a slip in the file…</source>
        <translation>письмо, звонок, опечатка в файле…</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>corrected by hand: %1 (%2)</source>
        <translation>исправлено вручную: %1 (%2)</translation>
    </message>
    <message>
        <source>Answers to No. %1</source>
        <translation>Ответы по № %1</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>List of organisations</source>
        <translation>Реестр организаций</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
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
    <name>DashboardViews</name>
    <message>
        <source>%1% of %2</source>
        <translation>%1% из %2</translation>
    </message>
    <message numerus="yes">
        <source>not reported: %n organisation(s)</source>
        <translation>
            <numerusform>нет данных: %n организация</numerusform>
            <numerusform>нет данных: %n организации</numerusform>
            <numerusform>нет данных: %n организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>counted by organisations: %1, reported: %2</source>
        <translation>подсчитано по организациям: %1, сообщено: %2</translation>
    </message>
    <message>
        <source>Organisations by municipality</source>
        <translation>Организации по муниципалитетам</translation>
    </message>
    <message>
        <source>Over the weeks</source>
        <translation>По неделям</translation>
    </message>
    <message>
        <source>counted by organisations</source>
        <translation>подсчитано по организациям</translation>
    </message>
    <message>
        <source>counted by organisations, not all of them have reported</source>
        <translation>подсчитано по организациям, отчитались не все</translation>
    </message>
    <message>
        <source>as reported in the file</source>
        <translation>как сообщено в файле</translation>
    </message>
    <message>
        <source>partly counted by organisations, partly as reported</source>
        <translation>частью подсчитано по организациям, частью как сообщено</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>№ %1: %2</translation>
    </message>
    <message>
        <source>Outside the municipalities</source>
        <translation>Вне муниципальных образований</translation>
    </message>
    <message>
        <source>the week before came from another source: the two cannot be compared</source>
        <translation>прошлая неделя взята из другого источника: сравнивать их нельзя</translation>
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
    <message>
        <source>the workbook ends too early</source>
        <translation>книга обрывается раньше конца</translation>
    </message>
    <message>
        <source>the workbook&apos;s table of contents is damaged</source>
        <translation>оглавление книги повреждено</translation>
    </message>
    <message>
        <source>a record of the workbook is damaged</source>
        <translation>запись в книге повреждена</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>не удалось создать папку</translation>
    </message>
    <message>
        <source>the store itself</source>
        <translation>это само хранилище</translation>
    </message>
    <message>
        <source>an unknown comparison</source>
        <translation>неизвестное сравнение</translation>
    </message>
    <message>
        <source>not a day</source>
        <translation>не дата</translation>
    </message>
    <message>
        <source>no such metric</source>
        <translation>нет такого показателя</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>срок кончается раньше, чем начинается</translation>
    </message>
    <message>
        <source>two for the same days</source>
        <translation>два на одни и те же дни</translation>
    </message>
    <message>
        <source>none is valid in the week</source>
        <translation>на эту неделю нет ни одного действующего</translation>
    </message>
    <message>
        <source>the letters of a row do not fit the columns</source>
        <translation>отметки строки не соответствуют столбцам</translation>
    </message>
    <message>
        <source>changed cells without their old value, or the other way round</source>
        <translation>у изменённых ячеек нет прежнего значения или наоборот</translation>
    </message>
    <message>
        <source>an old value of a row or column that is not there</source>
        <translation>прежнее значение строки или столбца, которых нет</translation>
    </message>
    <message>
        <source>a column of no known metric or indicator</source>
        <translation>столбец неизвестного показателя или индикатора</translation>
    </message>
    <message>
        <source>traces of an import that was taken back</source>
        <translation>остатки отменённой загрузки</translation>
    </message>
    <message>
        <source>numbers of municipality and type</source>
        <translation>номера муниципального образования и типа</translation>
    </message>
    <message>
        <source>rows that left no weekly row</source>
        <translation>строки, от которых не осталось недельных значений</translation>
    </message>
    <message>
        <source>more than 40 MB of text</source>
        <translation>больше 40 МБ текста</translation>
    </message>
    <message>
        <source>a cell holds more text than a cell can have</source>
        <translation>в ячейке больше текста, чем может быть в ячейке таблицы</translation>
    </message>
    <message>
        <source>the archive holds a part twice</source>
        <translation>одна и та же часть встречается в архиве дважды</translation>
    </message>
    <message>
        <source>the name of a part leads out of the archive</source>
        <translation>имя части архива ведёт за его пределы</translation>
    </message>
    <message>
        <source>an organisation does not hold what its list said last</source>
        <translation>в организации стоит не то, что говорит последний список</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Pairs of one municipality and type. Open a pair to compare and merge it; numbers that differ are never offered.</source>
        <translation>Пары одного муниципалитета и типа. Откройте пару, чтобы сравнить и объединить; названия с разными номерами не предлагаются.</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Copy the whole message, to send it to somebody</source>
        <translation>Скопировать всё сообщение, чтобы отправить его</translation>
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
    <message>
        <source>Two columns would hold the same, %1: %2</source>
        <translation>В двух столбцах было бы одно и то же, %1: %2</translation>
    </message>
    <message>
        <source>No column with the names of organisations was found.</source>
        <translation>Не найдена колонка с названиями организаций.</translation>
    </message>
    <message>
        <source>Name it: --map COLUMN=name; see the columns with “inspect”.</source>
        <translation>Укажите её: --map КОЛОНКА=name; колонки показывает «inspect».</translation>
    </message>
    <message>
        <source>No column says to which municipality the organisations belong.</source>
        <translation>Ни одна колонка не говорит, к какому муниципалитету относятся организации.</translation>
    </message>
    <message>
        <source>For the file of one municipality give it: --municipality NAME; or name the column: --map COLUMN=municipality.</source>
        <translation>Для файла одного муниципалитета укажите его: --municipality НАЗВАНИЕ; или назовите колонку: --map КОЛОНКА=municipality.</translation>
    </message>
    <message>
        <source>No single organisation of the store is meant by “%1”. Perhaps: %2</source>
        <translation>Название «%1» не указывает на одну организацию хранилища. Возможно: %2</translation>
    </message>
    <message>
        <source>Write its name as the store has it.</source>
        <translation>Напишите название так, как оно записано в хранилище; укажите муниципальное образование.</translation>
    </message>
    <message>
        <source>The organisation “%1” is known already in this municipality and type.</source>
        <translation>Организация «%1» этого типа в этом муниципальном образовании уже есть.</translation>
    </message>
    <message>
        <source>Correct its figures instead, or write a fuller name.</source>
        <translation>Исправьте её цифры или напишите более полное название.</translation>
    </message>
    <message>
        <source>The organisation has no name.</source>
        <translation>У организации нет названия.</translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation>Напишите название.</translation>
    </message>
    <message>
        <source>A correction by hand needs a reason.</source>
        <translation>Для исправления вручную нужна причина.</translation>
    </message>
    <message>
        <source>Say who told the figure, or on what it rests.</source>
        <translation>Укажите, кто сообщил цифру или на чём она основана.</translation>
    </message>
    <message>
        <source>“%2” cannot be “%1”.</source>
        <translation>«%2» не может быть «%1».</translation>
    </message>
    <message>
        <source>A flag is yes or no, a count a whole number from 0, a part no more than its total. What was reported for a municipality cannot be made “not reported”: take its import back.</source>
        <translation>Признак — да или нет, количество — целое число от 0, часть — не больше целого. Сводную цифру нельзя сделать «не сообщённой»: отмените её загрузку.</translation>
    </message>
    <message>
        <source>The figure stands so already: %1</source>
        <translation>Эта цифра уже такая: %1</translation>
    </message>
    <message>
        <source>No row waits because of “%1”. Rows wait because of: %2</source>
        <translation>Из-за «%1» не ждёт ни одна строка. Строки ждут из-за: %2</translation>
    </message>
    <message>
        <source>See the questions with “pending”.</source>
        <translation>Вопросы показывает «pending».</translation>
    </message>
    <message>
        <source>Rows of several places wait because of “%1”: %2</source>
        <translation>Из-за «%1» ждут строки нескольких мест: %2</translation>
    </message>
    <message>
        <source>Say which: --in MUNICIPALITY, --type TYPE.</source>
        <translation>Уточните: --in МУНИЦИПАЛИТЕТ, --type ТИП.</translation>
    </message>
    <message>
        <source>The name “%1” is borne by another one: %2</source>
        <translation>Название «%1» уже носит другой: %2</translation>
    </message>
    <message>
        <source>If both are the same organisation, merge them; else write a fuller name.</source>
        <translation>Если это одна организация, объедините их; иначе напишите название полнее.</translation>
    </message>
    <message>
        <source>The day from which this holds is needed: %1</source>
        <translation>Нужна дата, с которой это действует: %1</translation>
    </message>
    <message>
        <source>Give the day of the order or decision.</source>
        <translation>Укажите дату приказа или постановления.</translation>
    </message>
    <message>
        <source>%1 is too early: it must be behind %2, when what it changes began.</source>
        <translation>%1 — слишком рано: нужна дата после %2, когда началось то, что меняется.</translation>
    </message>
    <message>
        <source>Check both days; take the earlier change back if its day is wrong.</source>
        <translation>Проверьте обе даты; если неверна прежняя, отмените то изменение.</translation>
    </message>
    <message>
        <source>%1 is too late: something holds from or until %2.</source>
        <translation>%1 — слишком поздно: от %2 уже есть другая запись.</translation>
    </message>
    <message>
        <source>Check both days.</source>
        <translation>Проверьте обе даты.</translation>
    </message>
    <message>
        <source>The organisation cannot be closed on %1, before it was opened on %2.</source>
        <translation>Организация не может быть закрыта %1 — раньше, чем открыта (%2).</translation>
    </message>
    <message>
        <source>An organisation cannot be merged with itself: %1</source>
        <translation>Организацию нельзя объединить с нею самой: %1</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другую.</translation>
    </message>
    <message>
        <source>“%1” has been merged already, into organisation No. %2.</source>
        <translation>«%1» уже объединена с организацией № %2.</translation>
    </message>
    <message>
        <source>Change that one, or take the merge back.</source>
        <translation>Измените ту организацию или отмените объединение.</translation>
    </message>
    <message>
        <source>“%1” has been joined already, to organisation No. %2.</source>
        <translation>«%1» уже присоединена к организации № %2.</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>Сначала отмените присоединение.</translation>
    </message>
    <message>
        <source>It stands so already: %1</source>
        <translation>Так уже и записано: %1</translation>
    </message>
    <message>
        <source>Not an OKTMO code: “%1”.</source>
        <translation>Это не код ОКТМО: «%1».</translation>
    </message>
    <message>
        <source>It has 8 digits, without the check digit.</source>
        <translation>В нём 8 цифр, без контрольной.</translation>
    </message>
    <message>
        <source>The OKTMO code %1 is that of another municipality: %2</source>
        <translation>Код ОКТМО %1 принадлежит другому муниципалитету: %2</translation>
    </message>
    <message>
        <source>Check the code.</source>
        <translation>Проверьте код.</translation>
    </message>
    <message>
        <source>“%1” can be no such code: its length or check digits do not fit.</source>
        <translation>«%1» не может быть таким кодом: не сходятся длина или контрольные цифры.</translation>
    </message>
    <message>
        <source>Compare it with the register of legal entities.</source>
        <translation>Сверьте с ЕГРЮЛ.</translation>
    </message>
    <message>
        <source>Import No. %1 cannot be taken back: later changes stand on it — %2</source>
        <translation>Загрузку № %1 нельзя отменить: на ней держатся более поздние изменения — %2</translation>
    </message>
    <message>
        <source>Take these changes back first.</source>
        <translation>Сначала отмените эти изменения.</translation>
    </message>
    <message>
        <source>There is no change No. %1 that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the numbers with “journal”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change No. %1 has been taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken back alone: the same has been changed again since, or something rests on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the later changes back first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <translation>Предыдущая неделя</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Следующая неделя</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Тип организаций</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>ImportContent</name>
    <message>
        <source>This file has been imported already: import No. %1. Nothing will change.</source>
        <translation>Этот файл уже загружен: загрузка № %1, ничего не изменится.</translation>
    </message>
    <message numerus="yes">
        <source>Rows of it that wait for an answer about a name: %n. Answer on the page “Imports”.</source>
        <translation>
            <numerusform>%n его строка ждёт ответа о названии. Ответить можно на странице «Загрузки».</numerusform>
            <numerusform>%n его строки ждут ответа о названии. Ответить можно на странице «Загрузки».</numerusform>
            <numerusform>%n его строк ждут ответа о названии. Ответить можно на странице «Загрузки».</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems in %1</source>
        <translation>Замечания к файлу %1</translation>
    </message>
    <message>
        <source>This week is in the store already: import No. %1 of %2, %3. Below: what this file changes.</source>
        <translation>Эта неделя уже загружена: загрузка № %1 от %2, файл %3. Ниже — что изменит этот файл.</translation>
    </message>
    <message>
        <source>Read as was chosen for the file %1 on %2.</source>
        <translation>Прочитано так, как было выбрано для файла %1 %2.</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>новых: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>изменённых: %1</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>без изменений: %1</translation>
    </message>
    <message>
        <source>waiting for an answer: %1</source>
        <translation>ждут ответа: %1</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>не прочитано: %1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Загружено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported files: %n</source>
        <translation>
            <numerusform>Загружен %n файл</numerusform>
            <numerusform>Загружено %n файла</numerusform>
            <numerusform>Загружено %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Ca&amp;mpaign:</source>
        <translation>&amp;Кампания:</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>&amp;Type of organisations:</source>
        <translation>&amp;Тип организаций:</translation>
    </message>
    <message>
        <source>Type of organisations</source>
        <translation>Тип организаций</translation>
    </message>
    <message>
        <source>Week:</source>
        <translation>Неделя:</translation>
    </message>
    <message>
        <source>&amp;Another week</source>
        <translation>Друга&amp;я неделя</translation>
    </message>
    <message>
        <source>Another week than the file says</source>
        <translation>Не та неделя, что в файле</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Первый день недели</translation>
    </message>
    <message>
        <source>Last day of the week</source>
        <translation>Последний день недели</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Лист:</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Create &amp;new organisations</source>
        <translation>&amp;Создавать новые организации</translation>
    </message>
    <message>
        <source>Organisations that the store does not know yet; without this their rows wait</source>
        <translation>Организации, которых ещё нет в хранилище; без этого их строки ждут</translation>
    </message>
    <message>
        <source>Create new organisations</source>
        <translation>Создавать новые организации</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>new rows</source>
        <translation>новых строк</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменённых</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>wait for an answer</source>
        <translation>ждут ответа</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>new organisations</source>
        <translation>новых организаций</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Rows with these names wait. An answer is remembered for every file to come.</source>
        <translation>Строки с этими названиями ждут. Ответ запоминается для всех следующих файлов.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>посмотреть</translation>
    </message>
    <message>
        <source>What the import will do, in detail</source>
        <translation>Что сделает загрузка, подробно</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>The store does not know these organisations. An answer is remembered for every file to come.</source>
        <translation>Этих организаций в хранилище нет. Ответ запоминается и для следующих файлов.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>What each column is taken for</source>
        <translation>Как понят каждый столбец</translation>
    </message>
    <message>
        <source>Save the list of pro&amp;blems…</source>
        <translation>Сохранить зам&amp;ечания…</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>Сохранить замечания</translation>
    </message>
    <message>
        <source>What needs a person, with sheet, row and cell: XLSX or CSV, to send to who made the file</source>
        <translation>Всё, что требует внимания, с листом, строкой и ячейкой: XLSX или CSV, чтобы отправить составителю файла</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Reading the file…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>Recognising the tables…</source>
        <translation>Таблицы распознаются…</translation>
    </message>
    <message>
        <source>Comparing with the store…</source>
        <translation>Сравнение с хранилищем…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Данные записываются…</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Загрузить файлы…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Загрузка файлов</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>От&amp;менить загрузку…</translation>
    </message>
    <message>
        <source>Take the chosen import back</source>
        <translation>Отменить выбранную загрузку</translation>
    </message>
    <message>
        <source>Ans&amp;wer questions…</source>
        <translation>О&amp;тветить на вопросы…</translation>
    </message>
    <message>
        <source>Answer the questions of the chosen import</source>
        <translation>Ответить на вопросы выбранной загрузки</translation>
    </message>
    <message>
        <source>Show imports that were &amp;taken back</source>
        <translation>По&amp;казать отменённые</translation>
    </message>
    <message>
        <source>Show imports that were taken back</source>
        <translation>Показать отменённые загрузки</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ждут ответа</translation>
    </message>
    <message>
        <source>Import a list of organisations</source>
        <translation>Загрузить реестр организаций</translation>
    </message>
    <message>
        <source>&amp;Organisations…</source>
        <translation>&amp;Реестр…</translation>
    </message>
</context>
<context>
    <name>ImportsTables</name>
    <message>
        <source>no answer yet</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>none of this region</source>
        <translation>нет в этом регионе</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>taken back on %1</source>
        <translation>отменена %1</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новых</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>same</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждут</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>on</source>
        <translation>когда</translation>
    </message>
    <message>
        <source>at</source>
        <translation>время</translation>
    </message>
    <message>
        <source>by</source>
        <translation>кем</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Название в файле</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>answered: the rows can enter</source>
        <translation>есть ответ: строки можно загрузить</translation>
    </message>
    <message>
        <source>organisation: import the file again</source>
        <translation>организация: загрузите файл ещё раз</translation>
    </message>
    <message>
        <source>organisation: no answer yet</source>
        <translation>организация: ответа ещё нет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что это</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming of the organisation</source>
        <translation>переименование организации</translation>
    </message>
    <message>
        <source>move of the organisation</source>
        <translation>переход организации в другой муниципалитет</translation>
    </message>
    <message>
        <source>opening or closing of the organisation</source>
        <translation>открытие или закрытие организации</translation>
    </message>
    <message>
        <source>data of the organisation</source>
        <translation>данные организации</translation>
    </message>
    <message>
        <source>merge of the duplicate</source>
        <translation>объединение с дублем</translation>
    </message>
    <message>
        <source>joining of the organisation</source>
        <translation>присоединение организации</translation>
    </message>
    <message>
        <source>renaming of the municipality</source>
        <translation>переименование муниципалитета</translation>
    </message>
    <message>
        <source>taking back of an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking back of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doing again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field of a new organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeDialog</name>
    <message>
        <source>New &amp;name:</source>
        <translation>Новое &amp;название:</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Новое название</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;С даты:</translation>
    </message>
    <message>
        <source>First day of the name</source>
        <translation>Первый день названия</translation>
    </message>
    <message>
        <source>It was &amp;misspelt: put the name right for all weeks</source>
        <translation>Это была &amp;ошибка: исправить название для всех недель</translation>
    </message>
    <message>
        <source>To the m&amp;unicipality:</source>
        <translation>В &amp;муниципалитет:</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>First day in the municipality</source>
        <translation>Первый день в муниципалитете</translation>
    </message>
    <message>
        <source>It has always belonged there: put a &amp;mistake right</source>
        <translation>Она всегда была там: исправить &amp;ошибку</translation>
    </message>
    <message>
        <source>&amp;Opened on:</source>
        <translation>&amp;Открыта:</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>День открытия</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">не указана</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Последний день:</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation type="unfinished">&amp;Тип:</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Тип</translation>
    </message>
    <message>
        <source>&amp;Founder:</source>
        <translation>&amp;Учредитель:</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>Учредитель</translation>
    </message>
    <message>
        <source>&amp;INN:</source>
        <translation>&amp;ИНН:</translation>
    </message>
    <message>
        <source>INN</source>
        <translation type="unfinished">ИНН</translation>
    </message>
    <message>
        <source>OG&amp;RN:</source>
        <translation>О&amp;ГРН:</translation>
    </message>
    <message>
        <source>OGRN</source>
        <translation type="unfinished">ОГРН</translation>
    </message>
    <message>
        <source>&amp;KPP:</source>
        <translation>&amp;КПП:</translation>
    </message>
    <message>
        <source>KPP</source>
        <translation type="unfinished">КПП</translation>
    </message>
    <message>
        <source>F&amp;ull name:</source>
        <translation>&amp;Полное название:</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное название</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адрес:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Synthetic data</source>
        <translation>Синтетические данные</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Other organisation:</source>
        <translation>&amp;Другая организация:</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Другая организация</translation>
    </message>
    <message>
        <source>&amp;Entered twice: it is one organisation, in every week</source>
        <translation>&amp;Внесена дважды: это одна организация во всех неделях</translation>
    </message>
    <message>
        <source>&amp;Reorganisation: it was closed and joined to the main one; its last day:</source>
        <translation>&amp;Реорганизация: закрыта и присоединена к основной; последний день:</translation>
    </message>
    <message>
        <source>Last day of the joined one</source>
        <translation>Последний день присоединённой</translation>
    </message>
    <message>
        <source>&amp;Swap: let the other one be the main one</source>
        <translation>&amp;Поменять местами: основной сделать другую</translation>
    </message>
</context>
<context>
    <name>MunicipalityDialog</name>
    <message>
        <source>M&amp;unicipality:</source>
        <translation type="unfinished">&amp;Муниципальное образование:</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished">&amp;Название:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Название</translation>
    </message>
    <message>
        <source>&amp;Short name:</source>
        <translation>&amp;Краткое название:</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Вид:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>&amp;OKTMO:</source>
        <translation>О&amp;КТМО:</translation>
    </message>
    <message>
        <source>OKTMO</source>
        <translation>ОКТМО</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;С даты:</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Put a &amp;mistake in the last entry right</source>
        <translation>Исправить &amp;ошибку в последней записи</translation>
    </message>
</context>
<context>
    <name>NewStoreDialog</name>
    <message>
        <source>New store</source>
        <translation>Новое хранилище</translation>
    </message>
    <message>
        <source>One store holds one region: its municipalities, organisations and weeks.</source>
        <translation>Одно хранилище — один регион: его муниципалитеты, организации и недели.</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Регион:</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>&amp;From a CSV file…</source>
        <translation>&amp;Из файла CSV…</translation>
    </message>
    <message>
        <source>UTF-8, heading: name;type;oktmo</source>
        <translation>UTF-8, заголовок: name;type;oktmo</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>File of the store</source>
        <translation>Файл хранилища</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The file speaks of the week %1; it was stored as %2</source>
        <translation>В файле указана неделя %1, данные отнесены к неделе %2</translation>
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
    <message>
        <source>No backup of the store could be made before the import: %1: %2</source>
        <translation>Перед загрузкой не удалось сделать копию хранилища: %1: %2</translation>
    </message>
    <message>
        <source>Not stored, waits: “%1” — perhaps %2?</source>
        <translation>Не сохранено, ждёт ответа: «%1» — возможно, %2?</translation>
    </message>
    <message>
        <source>The total “%1” is not the sum of its rows: %2</source>
        <translation>Итог «%1» не равен сумме строк: %2</translation>
    </message>
    <message>
        <source>%1: %2 against the week before</source>
        <translation>%1: %2 против прошлой недели</translation>
    </message>
    <message>
        <source>%1: a part is larger than its total: %2</source>
        <translation>%1: часть больше целого: %2</translation>
    </message>
    <message>
        <source>“%1” without “%2”</source>
        <translation>«%1» без «%2»</translation>
    </message>
    <message>
        <source>“%1” held in the week before, and now does not</source>
        <translation>«%1»: на прошлой неделе — да, теперь — нет</translation>
    </message>
    <message>
        <source>“%1” held in the week before, and now does not; as many more: %2</source>
        <translation>«%1»: на прошлой неделе — да, теперь — нет; ещё столько строк: %2</translation>
    </message>
    <message>
        <source>Organisations of the week before that are not in the file, %1: %2</source>
        <translation>Организаций прошлой недели нет в файле, %1: %2</translation>
    </message>
    <message>
        <source>%1 stands in both lists, of those that have finished and of those that have not (%2)</source>
        <translation>%1 стоит в обоих списках, завершивших и не завершивших (%2)</translation>
    </message>
    <message>
        <source>Neither list, of those that have finished and of those that have not, names: %1</source>
        <translation>Ни в одном из списков, завершивших и не завершивших, нет: %1</translation>
    </message>
    <message>
        <source>The column “%1” holds the same as “%2”, which was taken: not stored</source>
        <translation>В столбце «%1» то же, что в «%2», из которого взяты цифры: не записан</translation>
    </message>
    <message>
        <source>The check digits do not fit; kept as it stands: %1</source>
        <translation>Контрольные цифры не сходятся, записано как есть: %1</translation>
    </message>
    <message>
        <source>A code that Excel has shortened, its digits are lost: %1. Format the column as text in the source and save anew</source>
        <translation>Код сокращён в Excel, его цифры потеряны: %1. В исходном файле задайте столбцу текстовый формат и сохраните заново</translation>
    </message>
    <message>
        <source>“%1”: a later file has other figures, they stay: %2</source>
        <translation>«%1»: в более позднем файле другие значения, они остаются: %2</translation>
    </message>
    <message>
        <source>Not stored, waits for an answer: the region has no municipality “%1”</source>
        <translation>Не записано, ждёт ответа: муниципального образования «%1» в регионе нет</translation>
    </message>
    <message>
        <source>Not stored, waits for an answer: “%1” — perhaps %2?</source>
        <translation>Не записано, ждёт ответа: «%1» — возможно, %2?</translation>
    </message>
    <message>
        <source>“%1” was closed before this week, its last day was %2: the row is kept, but not counted</source>
        <translation>«%1» закрыта до этой недели, последний день — %2: строка сохранена, но не считается</translation>
    </message>
</context>
<context>
    <name>NoticeTodo</name>
    <message>
        <source>Say which municipality is meant: on import or on the page “Imports”.</source>
        <translation>Укажите, какое муниципальное образование имеется в виду: при загрузке или на странице «Загрузки».</translation>
    </message>
    <message>
        <source>Say which organisation is meant, or that it is a new one.</source>
        <translation>Укажите, какая организация имеется в виду, или что она новая.</translation>
    </message>
    <message>
        <source>Give the type of organisations, or correct the word in the file.</source>
        <translation>Укажите тип организаций или исправьте слово в файле.</translation>
    </message>
    <message>
        <source>Check which of both is right; take the import back if it is the file.</source>
        <translation>Проверьте, что из двух верно; если прав файл, отмените загрузку.</translation>
    </message>
    <message>
        <source>Leave one of the rows in the file.</source>
        <translation>Оставьте в файле одну из строк.</translation>
    </message>
    <message>
        <source>Write the name into the row.</source>
        <translation>Впишите в строку название.</translation>
    </message>
    <message>
        <source>Write a number, or yes or no, into the cell.</source>
        <translation>Впишите в ячейку число либо да или нет.</translation>
    </message>
    <message>
        <source>Say what the column holds, or leave it out.</source>
        <translation>Укажите, что в столбце, или не загружайте его.</translation>
    </message>
    <message>
        <source>Compare the code with the register.</source>
        <translation>Сверьте код с реестром.</translation>
    </message>
    <message>
        <source>Format the column as text in the source and save the file anew.</source>
        <translation>Задайте столбцу в исходном файле текстовый формат и сохраните файл заново.</translation>
    </message>
    <message>
        <source>Ask the sender which is right, the total or the rows.</source>
        <translation>Уточните у отправителя, что верно: итог или строки.</translation>
    </message>
    <message>
        <source>Free room on the disk and make a backup.</source>
        <translation>Освободите место на диске и сделайте резервную копию.</translation>
    </message>
    <message>
        <source>Ask the sender whether it is so.</source>
        <translation>Уточните у отправителя, так ли это.</translation>
    </message>
    <message>
        <source>One of both figures is wrong: ask the sender for the right one.</source>
        <translation>Одна из двух цифр неверна: уточните у отправителя.</translation>
    </message>
    <message>
        <source>Ask the sender for the rows that are missing, or why they are gone.</source>
        <translation>Запросите у отправителя недостающие строки или причину, по которой их нет.</translation>
    </message>
    <message>
        <source>If they are done, take the earlier import back.</source>
        <translation>Если работа там завершена, отмените прежнюю загрузку.</translation>
    </message>
    <message>
        <source>Ask the sender in which of the lists it belongs.</source>
        <translation>Уточните у отправителя, в какой из списков оно входит.</translation>
    </message>
    <message>
        <source>Nothing, if the later file is right; else correct it by hand.</source>
        <translation>Ничего, если верен более поздний файл; иначе исправьте вручную.</translation>
    </message>
    <message>
        <source>If it still works, put its closing day right; else ask the sender to leave it out.</source>
        <translation>Если она ещё работает, исправьте дату закрытия; иначе попросите отправителя её не включать.</translation>
    </message>
</context>
<context>
    <name>NumberStory</name>
    <message>
        <source>outside the municipalities</source>
        <translation>вне муниципальных образований</translation>
    </message>
    <message>
        <source>whole region</source>
        <translation>весь регион</translation>
    </message>
    <message>
        <source>Counted by organisations: every one of them has data for this week.</source>
        <translation>Посчитано по организациям: данные за неделю есть по каждой.</translation>
    </message>
    <message>
        <source>Counted by organisations, but not all of them have data for this week.</source>
        <translation>Посчитано по организациям, но данные за неделю есть не по всем.</translation>
    </message>
    <message>
        <source>Not counted by organisations: the number came ready from a file.</source>
        <translation>По организациям не посчитано: цифра пришла из файла готовой.</translation>
    </message>
    <message>
        <source>Some types were counted by organisations, for others the number came ready from a file.</source>
        <translation>По одним типам посчитано по организациям, по другим цифра пришла из файла готовой.</translation>
    </message>
    <message>
        <source>There are no data for this number in this week.</source>
        <translation>За эту неделю данных для этой цифры нет.</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Весь регион</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>The base: %1.</source>
        <translation>База: %1.</translation>
    </message>
    <message>
        <source>Organisations in the base without data: %1.</source>
        <translation>Организаций в базе без данных: %1.</translation>
    </message>
    <message>
        <source>The two sources differ: %1 by organisations, %2 as reported.</source>
        <translation>Источники расходятся: %1 по организациям, %2 в сводной таблице.</translation>
    </message>
    <message>
        <source>There are no weeks yet. Import a file, and its organisations will stand here.</source>
        <translation>Недель пока нет. Загрузите файл — здесь появятся его организации.</translation>
    </message>
    <message>
        <source>Only the ready number was imported, without a list of organisations. Import a file with the organisations of this week, and they will stand here.</source>
        <translation>Загружена только готовая цифра, без списка организаций. Загрузите файл с организациями за эту неделю — они появятся здесь.</translation>
    </message>
    <message>
        <source>No list of organisations was imported for this week. Import one, and the organisations will stand here.</source>
        <translation>За эту неделю список организаций не загружен. Загрузите его — организации появятся здесь.</translation>
    </message>
    <message>
        <source>No organisation stands behind this number.</source>
        <translation>Таких организаций нет.</translation>
    </message>
    <message>
        <source>Cells of the file “%1”:</source>
        <translation>Ячейки файла «%1»:</translation>
    </message>
    <message>
        <source>Cells of the files:</source>
        <translation>Ячейки файлов:</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципальное образование</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Цифра</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>База</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
</context>
<context>
    <name>OrganisationLife</name>
    <message>
        <source>the same INN</source>
        <translation>одинаковый ИНН</translation>
    </message>
    <message>
        <source>the same name, written in another way</source>
        <translation>то же название, записанное иначе</translation>
    </message>
    <message>
        <source>names alike</source>
        <translation>похожие названия</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Renamed: “%1” → “%2”</source>
        <translation>Переименована: «%1» → «%2»</translation>
    </message>
    <message>
        <source>no municipality</source>
        <translation>вне муниципалитетов</translation>
    </message>
    <message>
        <source>Moved: %1 → %2</source>
        <translation>Перешла: %1 → %2</translation>
    </message>
    <message>
        <source>Merged into it, as entered twice: “%1” (No. %2)</source>
        <translation>Объединена с нею как внесённая дважды: «%1» (№ %2)</translation>
    </message>
    <message>
        <source>Joined to it: “%1” (No. %2)</source>
        <translation>К ней присоединена: «%1» (№ %2)</translation>
    </message>
    <message>
        <source>Last day; joined to “%1” (No. %2)</source>
        <translation>Последний день; присоединена к «%1» (№ %2)</translation>
    </message>
    <message>
        <source>Last day; closed</source>
        <translation>Последний день; закрыта</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">да</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">нет</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Возможные дубли</translation>
    </message>
    <message>
        <source>Organisations that may be entered twice</source>
        <translation>Организации, которые, возможно, внесены дважды</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Организация</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Возможно, она же</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Conflicts: %1 and %2</source>
        <translation>Расхождения: %1 и %2</translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished">Неделя</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>The main one: stays</source>
        <translation>Основная: остаётся</translation>
    </message>
    <message>
        <source>Its source</source>
        <translation>Её источник</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Другая</translation>
    </message>
    <message>
        <source>Source of the other</source>
        <translation>Источник другой</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Card of the organisation</source>
        <translation>Карточка организации</translation>
    </message>
    <message>
        <source>Figures of the organisation</source>
        <translation>Показатели организации</translation>
    </message>
    <message>
        <source>&amp;Week and its sources</source>
        <translation>&amp;Неделя и источники</translation>
    </message>
    <message>
        <source>&amp;Chart over the weeks</source>
        <translation>&amp;График по неделям</translation>
    </message>
    <message>
        <source>Metrics in the chart</source>
        <translation>Показатели на графике</translation>
    </message>
    <message>
        <source>&amp;Table of the weeks</source>
        <translation>&amp;Таблица по неделям</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>&amp;Исправить…</translation>
    </message>
    <message>
        <source>Correct a figure</source>
        <translation>Исправить показатель</translation>
    </message>
    <message>
        <source>Put a figure of this week right by hand, with the reason. A double click on a metric does the same.</source>
        <translation>Исправить показатель этой недели вручную, с указанием причины. То же — двойной щелчок по показателю.</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>И&amp;зменить…</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Изменить организацию</translation>
    </message>
    <message>
        <source>Rename, move, open or close, edit the data, merge with another one</source>
        <translation>Переименовать, перевести, открыть или закрыть, исправить данные, объединить с другой</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;История</translation>
    </message>
</context>
<context>
    <name>OrganisationStory</name>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>belongs to no municipality</source>
        <translation>вне муниципальных образований</translation>
    </message>
    <message>
        <source>founder: %1</source>
        <translation>учредитель: %1</translation>
    </message>
    <message>
        <source>INN %1</source>
        <translation>ИНН %1</translation>
    </message>
    <message>
        <source>KPP %1</source>
        <translation>КПП %1</translation>
    </message>
    <message>
        <source>OGRN %1</source>
        <translation>ОГРН %1</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>открыта %1</translation>
    </message>
    <message>
        <source>closed after %1</source>
        <translation>закрыта после %1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё выполнено.</translation>
    </message>
    <message>
        <source>What is missing: %1.</source>
        <translation>Чего не хватает: %1.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Import №</source>
        <translation>Загрузка №</translation>
    </message>
    <message>
        <source>%1 (earlier)</source>
        <translation>%1 (ранее)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">не указана</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
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
    <name>OrganisationsPage</name>
    <message>
        <source>Another &amp;number:</source>
        <translation>Другой &amp;показатель:</translation>
    </message>
    <message>
        <source>Number whose organisations are shown</source>
        <translation>Показатель, организации которого показаны</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Weekly changes</source>
        <translation>Изменения за неделю</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменена</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>ждёт ответа</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитана</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>What the file %1 changes</source>
        <translation>Что изменит файл %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципальное образование</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Not stored, waits: its municipality is not known</source>
        <translation>Не записана, ждёт: муниципальное образование неизвестно</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>What to look at in the file %1</source>
        <translation>На что посмотреть в файле %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The origin of figures: %1 (%2)</source>
        <translation>Происхождение цифр: %1 (%2)</translation>
    </message>
    <message>
        <source>Import No. %1: %2 (%3)</source>
        <translation>Загрузка № %1: %2 (%3)</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message>
        <source>Rows of the table %1 that name what is not in the table %2: %3</source>
        <translation>Строк таблицы %1, которые ссылаются на то, чего нет в таблице %2: %3</translation>
    </message>
    <message>
        <source>The sums of the indicator “%1” are not what the organisations give: %2</source>
        <translation>Суммы индикатора «%1» не равны подсчёту по организациям: %2</translation>
    </message>
    <message>
        <source>Rows of organisations that no import in force has brought: %1</source>
        <translation>Строк организаций, которых не принесла ни одна действующая загрузка: %1</translation>
    </message>
    <message>
        <source>Rows of organisations that are not in the store: %1</source>
        <translation>Строк организаций, которых нет в хранилище: %1</translation>
    </message>
    <message>
        <source>Reported figures of the import No. %1, which was taken back: %2</source>
        <translation>Сводных цифр отменённой загрузки № %1: %2</translation>
    </message>
    <message>
        <source>Import No. %1: figures of the indicator “%2” for what is not there (%3): %4</source>
        <translation>Загрузка № %1: сводных цифр индикатора «%2» для того, чего нет в хранилище (%3): %4</translation>
    </message>
    <message>
        <source>A criterion of the indicator “%1”: %2</source>
        <translation>Критерий индикатора «%1»: %2</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Ответить позже</translation>
    </message>
    <message>
        <source>It is: %1</source>
        <translation>Это: %1</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>Leave out for now</source>
        <translation>Пока не загружать</translation>
    </message>
    <message>
        <source>It is: %1 — %2</source>
        <translation>Это: %1 — %2</translation>
    </message>
    <message>
        <source>It is not: %1</source>
        <translation>Это не: %1</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions about names</source>
        <translation>Вопросы о названиях</translation>
    </message>
</context>
<context>
    <name>RegistryColumns</name>
    <message>
        <source>Left out</source>
        <translation>Не загружать</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
</context>
<context>
    <name>RegistryFields</name>
    <message>
        <source>&amp;Municipality:</source>
        <translation>&amp;Муниципалитет:</translation>
    </message>
    <message>
        <source>Municipality of the whole file</source>
        <translation>Муниципалитет всего файла</translation>
    </message>
    <message>
        <source>&amp;Type of organisations:</source>
        <translation>&amp;Тип организаций:</translation>
    </message>
    <message>
        <source>Type of organisations</source>
        <translation>Тип организаций</translation>
    </message>
    <message>
        <source>Create &amp;new organisations</source>
        <translation>&amp;Создавать новые организации</translation>
    </message>
    <message>
        <source>Organisations that the store does not know yet; without this their rows wait</source>
        <translation>Организации, которых ещё нет в хранилище; без этого их строки ждут</translation>
    </message>
    <message>
        <source>Create new organisations</source>
        <translation>Создавать новые организации</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Лист:</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
</context>
<context>
    <name>RegistryPreview</name>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>полное название</translation>
    </message>
    <message>
        <source>type</source>
        <translation>тип</translation>
    </message>
    <message>
        <source>founder</source>
        <translation>учредитель</translation>
    </message>
    <message>
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>OGRN</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <source>KPP</source>
        <translation>КПП</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>page in VK</source>
        <translation>страница ВКонтакте</translation>
    </message>
    <message>
        <source>page in OK</source>
        <translation>страница в Одноклассниках</translation>
    </message>
    <message>
        <source>channel in MAX</source>
        <translation>канал в MAX</translation>
    </message>
    <message>
        <source>site</source>
        <translation>сайт</translation>
    </message>
    <message>
        <source>municipal</source>
        <translation>муниципалитет</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>federal</source>
        <translation>федеральный орган</translation>
    </message>
    <message>
        <source>private</source>
        <translation>частный</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>What the list %1 changes</source>
        <translation>Что изменит реестр %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>RegistryRun</name>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>Comparing with the store…</source>
        <translation>Сравнение с хранилищем…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Запись…</translation>
    </message>
</context>
<context>
    <name>RegistryTexts</name>
    <message>
        <source>Problems in %1</source>
        <translation>Замечания к файлу %1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no screen to open the window on. Commands: svodka --help</source>
        <translation>Нет экрана, на котором можно открыть окно. Команды: svodka --help</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>1. Import a &amp;list of organisations…</source>
        <translation>1. Загрузить &amp;реестр организаций…</translation>
    </message>
    <message>
        <source>Import a list of organisations</source>
        <translation>Загрузить реестр организаций</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Загрузить файлы</translation>
    </message>
</context>
<context>
    <name>SystemDesktop</name>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Stores of Svodka</source>
        <translation>Хранилища Сводки</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Загрузка файлов</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>Новое хранилище</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Store of Svodka</source>
        <translation>Хранилище Сводки</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Import a list of organisations</source>
        <translation>Загрузить реестр организаций</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>What the import will do</source>
        <translation>Что изменит загрузка</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>&amp;Другой файл…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Выбрать другой файл</translation>
    </message>
    <message>
        <source>Choose another file, or drop it on this window</source>
        <translation>Выберите другой файл или перетащите его в это окно</translation>
    </message>
    <message>
        <source>Do not &amp;use it</source>
        <translation>Не пр&amp;именять</translation>
    </message>
    <message>
        <source>Do not use what was chosen before</source>
        <translation>Не применять прежний выбор</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Прочитать снова</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Прочитать файл снова</translation>
    </message>
    <message>
        <source>&amp;Open as a list of organisations…</source>
        <translation>&amp;Открыть как реестр организаций…</translation>
    </message>
    <message>
        <source>Open the file as a list of organisations</source>
        <translation>Открыть файл как реестр организаций</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Скопиро&amp;вать</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Скопировать сообщение</translation>
    </message>
    <message>
        <source>Copy the whole message, to send it to somebody</source>
        <translation>Скопировать всё сообщение, чтобы отправить его</translation>
    </message>
    <message>
        <source>Say what the columns are, then the file can be imported. What you choose is remembered for files with these headings.</source>
        <translation>Укажите, что в столбцах, и файл можно будет загрузить. Выбор запоминается для файлов с такими же заголовками.</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Что в каждом столбце</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Файл читается</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Отм&amp;ена</translation>
    </message>
    <message>
        <source>Stop reading the file</source>
        <translation>Прекратить чтение файла</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Загрузить</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>S&amp;kip this file</source>
        <translation>&amp;Пропустить файл</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Пропустить файл</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>З&amp;акрыть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>WeeklyChanges</name>
    <message>
        <source>The store knows no organisations here: the week has summed figures only, and changes of organisations cannot be told.</source>
        <translation>Списка организаций здесь нет: за неделю есть только сводные цифры, поэтому изменения по организациям показать нельзя.</translation>
    </message>
    <message>
        <source>%1: the week %2 is the first one in the store, there is nothing to compare it with.</source>
        <translation>%1: неделя %2 — первая в хранилище, сравнивать её не с чем.</translation>
    </message>
    <message>
        <source>%1: the week %2 against the week %3.</source>
        <translation>%1: неделя %2 в сравнении с неделей %3.</translation>
    </message>
    <message numerus="yes">
        <source>Between them %n week(s) without any data.</source>
        <translation>
            <numerusform>Между ними %n неделя без данных.</numerusform>
            <numerusform>Между ними %n недели без данных.</numerusform>
            <numerusform>Между ними %n недель без данных.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) reported for the first time: they are in none of the changes.</source>
        <translation>
            <numerusform>%n организация сообщила данные впервые: в изменениях она не учтена.</numerusform>
            <numerusform>%n организации сообщили данные впервые: в изменениях они не учтены.</numerusform>
            <numerusform>%n организаций сообщили данные впервые: в изменениях они не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: no changes in the week.</source>
        <translation>По показателю «%1» изменений за неделю нет.</translation>
    </message>
    <message>
        <source>nobody fell out</source>
        <translation>выбывших нет</translation>
    </message>
    <message>
        <source>In the week: %1.</source>
        <translation>За неделю %1.</translation>
    </message>
    <message numerus="yes">
        <source>, of them %n returned</source>
        <translation>
            <numerusform>, в том числе вернулась %n</numerusform>
            <numerusform>, в том числе вернулись %n</numerusform>
            <numerusform>, в том числе вернулись %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Every organisation has data for the week.</source>
        <translation>Данные за неделю есть по всем организациям.</translation>
    </message>
    <message numerus="yes">
        <source>No data for the week about %n organisation(s)</source>
        <translation>
            <numerusform>Нет данных за неделю по %n организации</numerusform>
            <numerusform>Нет данных за неделю по %n организациям</numerusform>
            <numerusform>Нет данных за неделю по %n организациям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, of them %n never reported</source>
        <translation>
            <numerusform>, в том числе ни разу не сообщала %n</numerusform>
            <numerusform>, в том числе ни разу не сообщали %n</numerusform>
            <numerusform>, в том числе ни разу не сообщали %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by hand, without a file: %1.</source>
        <translation>Внесено вручную, без файла: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The week has figures of all %n municipality(ies).</source>
        <translation>
            <numerusform>Данные за неделю есть по муниципальному образованию (%n).</numerusform>
            <numerusform>Данные за неделю есть по всем %n муниципальным образованиям.</numerusform>
            <numerusform>Данные за неделю есть по всем %n муниципальным образованиям.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) did not send the week&apos;s file: %1.</source>
        <translation>
            <numerusform>Файл за неделю не прислало %n муниципальное образование: %1.</numerusform>
            <numerusform>Файл за неделю не прислали %n муниципальных образования: %1.</numerusform>
            <numerusform>Файл за неделю не прислали %n муниципальных образований: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was late with the file.</source>
        <translation>Опоздавших с файлом нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) sent it later than the others, after %1: %2.</source>
        <translation>
            <numerusform>Позже остальных (после %1) файл пришёл от %n муниципального образования: %2.</numerusform>
            <numerusform>Позже остальных (после %1) файлы пришли от %n муниципальных образований: %2.</numerusform>
            <numerusform>Позже остальных (после %1) файлы пришли от %n муниципальных образований: %2.</numerusform>
        </translation>
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
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Weeks in a row</source>
        <translation>Недель подряд</translation>
    </message>
    <message>
        <source>Weeks without data</source>
        <translation>Недель без данных</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>The week&apos;s file</source>
        <translation>Файл недели</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Загружен</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Дней опоздания</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто загрузил</translation>
    </message>
    <message numerus="yes">
        <source>In the red for %n or more weeks</source>
        <translation>
            <numerusform>В красной зоне от %n недели</numerusform>
            <numerusform>В красной зоне от %n недель</numerusform>
            <numerusform>В красной зоне от %n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>No data for the week</source>
        <translation>Нет данных за неделю</translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Ни разу не сообщали</translation>
    </message>
    <message>
        <source>Reported for the first time</source>
        <translation>Сообщили впервые</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>не учитывается</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>%1; the rest is not reported</source>
        <translation>%1; остальное не сообщено</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>прислан</translation>
    </message>
    <message>
        <source>sent late</source>
        <translation>прислан с опозданием</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>внесено вручную</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не прислан</translation>
    </message>
    <message>
        <source>outside the municipalities</source>
        <translation>вне муниципалитетов</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) reached “%1”</source>
        <translation>
            <numerusform>статуса «%1» достигла %n организация</numerusform>
            <numerusform>статуса «%1» достигли %n организации</numerusform>
            <numerusform>статуса «%1» достигли %n организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) fell out of “%1”</source>
        <translation>
            <numerusform>статус «%1» потеряла %n организация</numerusform>
            <numerusform>статус «%1» потеряли %n организации</numerusform>
            <numerusform>статус «%1» потеряли %n организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) without “%1”</source>
        <translation>
            <numerusform>без статуса «%1» остаётся %n организация</numerusform>
            <numerusform>без статуса «%1» остаются %n организации</numerusform>
            <numerusform>без статуса «%1» остаются %n организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the municipalities</source>
        <translation>Файлы муниципалитетов</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Все изменения</translation>
    </message>
    <message>
        <source>For three weeks in a row or longer: %1.</source>
        <translation>Три недели подряд и дольше %1.</translation>
    </message>
    <message>
        <source>Nobody has been in the red for three weeks or longer.</source>
        <translation>Три недели и дольше в красной зоне нет ни одной организации.</translation>
    </message>
    <message>
        <source>Fell out</source>
        <translation>Выбыли</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Вернулись</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>; the changes are those of the others</source>
        <translation>; изменения посчитаны по остальным</translation>
    </message>
    <message numerus="yes">
        <source> and %n without data</source>
        <translation>
            <numerusform> и ещё %n без данных</numerusform>
            <numerusform> и ещё %n без данных</numerusform>
            <numerusform> и ещё %n без данных</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Svodka</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Weekly monitoring of schools and kindergartens: which organisations are not registered or not active, how that moved, what to tell the ministry and the municipalities.</source>
        <translation>Еженедельный мониторинг школ и детских садов: какие организации не зарегистрированы или не активны, что изменилось за неделю, что сообщить министерству и муниципалитетам.</translation>
    </message>
    <message>
        <source>&amp;New store</source>
        <translation>&amp;Новое хранилище</translation>
    </message>
    <message>
        <source>&amp;Open a store</source>
        <translation>&amp;Открыть хранилище</translation>
    </message>
    <message>
        <source>A .svodka file that you or a colleague made.</source>
        <translation>Файл .svodka, который создали вы или коллега.</translation>
    </message>
    <message>
        <source>&amp;Demonstration</source>
        <translation>&amp;Демонстрация</translation>
    </message>
    <message>
        <source>Eight weeks of synthetic data: everything can be tried, nothing can be spoiled.</source>
        <translation>Восемь недель синтетических данных: можно попробовать всё и ничего не испортить.</translation>
    </message>
    <message>
        <source>For your region: municipalities are there at once; then a list of organisations and the weeks are imported from your files.</source>
        <translation>Для вашего региона: муниципалитеты есть сразу, реестр организаций и недели загружаются из ваших файлов.</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>There is no page “%1”. Pages: %2</source>
        <translation>Нет страницы «%1». Страницы: %2</translation>
    </message>
    <message>
        <source>--screenshot takes a page and a .png file.</source>
        <translation>После --screenshot нужны страница и файл .png.</translation>
    </message>
    <message>
        <source>--lang takes ru or en.</source>
        <translation>--lang принимает ru или en.</translation>
    </message>
    <message>
        <source>--theme takes system, light or dark.</source>
        <translation>--theme принимает system, light или dark.</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.5 to 4.</source>
        <translation>--scale принимает число от 0.5 до 4.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>Нет ни команды, ни файла «%1».</translation>
    </message>
</context>
<context>
    <name>svodka::app::AcceptAllButton</name>
    <message>
        <source>&amp;Accept where there is one candidate only: %1</source>
        <translation>Принять все, где вариант &amp;один: %1</translation>
    </message>
    <message>
        <source>Take the accepted &amp;answers back: %1</source>
        <translation>&amp;Вернуть принятые ответы: %1</translation>
    </message>
    <message>
        <source>Answers every question that has exactly one candidate. Nothing is written yet: the answers can be changed or taken back.</source>
        <translation>Отвечает на каждый вопрос, у которого ровно один вариант. Пока ничего не записано: ответы можно изменить или вернуть.</translation>
    </message>
</context>
<context>
    <name>svodka::app::AdditionDialog</name>
    <message>
        <source>Add an organisation</source>
        <translation>Добавить организацию</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>None: the region&apos;s own</source>
        <translation>Ни к какому: региональная</translation>
    </message>
</context>
<context>
    <name>svodka::app::AnswersDialog</name>
    <message>
        <source>Questions about names</source>
        <translation>Вопросы о названиях</translation>
    </message>
    <message>
        <source>Import No. %1: %2, week %3</source>
        <translation>Загрузка № %1: %2, неделя %3</translation>
    </message>
    <message>
        <source>Saving the answers</source>
        <translation>Сохраняю ответы</translation>
    </message>
    <message>
        <source>Import No. %1: %2</source>
        <translation>Загрузка № %1: %2</translation>
    </message>
    <message>
        <source>Municipalities: %1</source>
        <translation>Муниципалитеты: %1</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>Организации: %1</translation>
    </message>
    <message>
        <source>These came with an older version of the program; import their file again: %1</source>
        <translation>Загружены прежней версией программы; загрузите их файл ещё раз: %1</translation>
    </message>
    <message>
        <source>The answers are kept. Rows that have entered: %1; rows that wait still: %2.</source>
        <translation>Ответы сохранены. Загружено строк: %1; ещё ждут: %2.</translation>
    </message>
    <message>
        <source>The rows have entered. Please look at this:</source>
        <translation>Строки загружены. Обратите внимание:</translation>
    </message>
    <message>
        <source>They can be taken back on the page “Imports”.</source>
        <translation>Отменить можно на странице «Загрузки».</translation>
    </message>
</context>
<context>
    <name>svodka::app::BackupActions</name>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1, копия от %2</translation>
    </message>
    <message>
        <source>Copying the store</source>
        <translation>Копирование хранилища</translation>
    </message>
    <message>
        <source>The store was copied: %1</source>
        <translation>Копия хранилища сохранена: %1</translation>
    </message>
    <message>
        <source>Make the store what this backup holds?</source>
        <translation>Вернуть хранилище к тому, что в этой копии?</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Хранилище: %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Копия: %1</translation>
    </message>
    <message>
        <source>What was imported or changed since then is no longer in the store. As it is now, it is kept beside it as a backup of its own.</source>
        <translation>Того, что загружено или изменено после неё, в хранилище больше не будет. Нынешнее состояние сохранится рядом отдельной копией.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Restoring the store</source>
        <translation>Восстановление хранилища</translation>
    </message>
    <message>
        <source>The backup is of another region than the store. Restore it all the same?</source>
        <translation>Копия — другого региона, не того, что в хранилище. Всё равно восстановить?</translation>
    </message>
    <message>
        <source>The store was restored from %1. As it was before: %2</source>
        <translation>Хранилище восстановлено из копии %1. Прежнее состояние: %2</translation>
    </message>
    <message>
        <source>Checking the store</source>
        <translation>Проверка хранилища</translation>
    </message>
    <message>
        <source>The store is in order.</source>
        <translation>Хранилище в порядке.</translation>
    </message>
    <message numerus="yes">
        <source>The store is not in order: %n problem(s)</source>
        <translation>
            <numerusform>В хранилище не всё в порядке: %n замечание</numerusform>
            <numerusform>В хранилище не всё в порядке: %n замечания</numerusform>
            <numerusform>В хранилище не всё в порядке: %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the import of each problem back and import its file anew, or restore a backup.</source>
        <translation>Отмените загрузку, о которой замечание, и загрузите файл заново или восстановите хранилище из копии.</translation>
    </message>
</context>
<context>
    <name>svodka::app::ChangesPage</name>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Weekly changes</source>
        <translation>Изменения за неделю</translation>
    </message>
    <message>
        <source>The changes could not be read.</source>
        <translation>Не удалось прочитать изменения.</translation>
    </message>
    <message>
        <source>There are no weeks yet. Import the first file.</source>
        <translation>Недель пока нет. Загрузите первый файл.</translation>
    </message>
    <message>
        <source>There are no organisations here, only summed figures: changes of organisations cannot be shown.</source>
        <translation>Списка организаций здесь нет, есть только сводные цифры: изменения по организациям показать нельзя.</translation>
    </message>
    <message>
        <source>This is the first week: there is nothing to compare it with yet.</source>
        <translation>Это первая неделя: сравнивать пока не с чем.</translation>
    </message>
    <message>
        <source>There are no such organisations this week.</source>
        <translation>Таких организаций на этой неделе нет.</translation>
    </message>
    <message>
        <source>The sentences were copied.</source>
        <translation>Текст скопирован.</translation>
    </message>
</context>
<context>
    <name>svodka::app::CorrectionActions</name>
    <message>
        <source>Reading the figures</source>
        <translation>Чтение показателей</translation>
    </message>
    <message>
        <source>Saving the correction</source>
        <translation>Сохранение исправления</translation>
    </message>
    <message>
        <source>Corrected: import No. %1. It can be taken back on the page “Imports”.</source>
        <translation>Исправлено: загрузка № %1. Отменить её можно на странице «Загрузки».</translation>
    </message>
    <message>
        <source>Reading the region</source>
        <translation>Чтение списка муниципалитетов</translation>
    </message>
    <message>
        <source>Adding the organisation</source>
        <translation>Добавление организации</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
</context>
<context>
    <name>svodka::app::CorrectionDialog</name>
    <message>
        <source>Correct a figure</source>
        <translation>Исправить показатель</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1, неделя %2</translation>
    </message>
    <message>
        <source>What is reported for the week %1</source>
        <translation>Сводные цифры за неделю %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не сообщено</translation>
    </message>
    <message>
        <source>Co&amp;rrect it</source>
        <translation>&amp;Исправить</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Весь регион</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>a number; empty = not reported</source>
        <translation>число; пусто — нет данных</translation>
    </message>
    <message>
        <source>a number, or “121 из 127”</source>
        <translation>число или «121 из 127»</translation>
    </message>
    <message>
        <source>A whole number from 0 is needed.</source>
        <translation>Нужно целое число, не меньше 0.</translation>
    </message>
</context>
<context>
    <name>svodka::app::DuplicatesDialog</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Возможные дубли</translation>
    </message>
    <message>
        <source>No likely duplicates.</source>
        <translation>Похожих пар нет.</translation>
    </message>
</context>
<context>
    <name>svodka::app::ExportActions</name>
    <message>
        <source>Synthetic data</source>
        <translation>Синтетические данные</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Сохранение файла %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Отчёт %1</translation>
    </message>
    <message>
        <source>Not all organisations have reported: the count is not complete.</source>
        <translation>Отчитались не все организации: подсчёт неполный.</translation>
    </message>
    <message>
        <source>Figures with two different sources: %1. See the sheet with the sources.</source>
        <translation>Цифр с расхождением источников: %1. Смотрите лист «Источники».</translation>
    </message>
    <message>
        <source>Municipalities about which the lists contradict each other: %1.</source>
        <translation>Муниципалитетов, о которых списки противоречат друг другу: %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>The file %1 cannot be written over. It may be open in another program.</source>
        <translation>Файл %1 не удаётся перезаписать. Возможно, он открыт в другой программе.</translation>
    </message>
    <message>
        <source>&amp;Save as “%1”</source>
        <translation>&amp;Сохранить как «%1»</translation>
    </message>
</context>
<context>
    <name>svodka::app::ImportActions</name>
    <message>
        <source>Too many files at once: %1</source>
        <translation>Слишком много файлов сразу: %1</translation>
    </message>
    <message>
        <source>Choose %1 files at most.</source>
        <translation>Выберите не больше %1 файлов.</translation>
    </message>
    <message>
        <source>Take import No. %1 back?</source>
        <translation>Отменить загрузку № %1?</translation>
    </message>
    <message>
        <source>Week: %1</source>
        <translation>Неделя: %1</translation>
    </message>
    <message>
        <source>Rows — new: %1, changed: %2, unchanged: %3, waiting: %4</source>
        <translation>Строки — новых: %1, изменённых: %2, без изменений: %3, ждут ответа: %4</translation>
    </message>
    <message>
        <source>What it brought goes; what it replaced comes back. Later imports stay as they are.</source>
        <translation>Её данные будут удалены, а заменённые ею значения восстановлены. Более поздние загрузки не изменятся.</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>Отмена загрузки</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Отменить загрузку</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Не отменять</translation>
    </message>
    <message>
        <source>Taking back import No. %1</source>
        <translation>Отменяется загрузка № %1</translation>
    </message>
    <message>
        <source>Import No. %1 was taken back: %2</source>
        <translation>Загрузка № %1 отменена: %2</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Select the cells in Excel, Word or a letter, copy them and try again.</source>
        <translation>В буфере обмена нет таблицы. Выделите ячейки в Excel, Word или письме, скопируйте их и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Pasted table %1</source>
        <translation>Вставленная таблица %1</translation>
    </message>
</context>
<context>
    <name>svodka::app::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Файл %1 из %2: %3</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Загружаю %1</translation>
    </message>
    <message>
        <source>%1 — table %2 of %3: %4</source>
        <translation>%1 — таблица %2 из %3: %4</translation>
    </message>
    <message>
        <source>S&amp;kip this table</source>
        <translation>&amp;Пропустить таблицу</translation>
    </message>
    <message>
        <source>S&amp;kip this file</source>
        <translation>&amp;Пропустить файл</translation>
    </message>
</context>
<context>
    <name>svodka::app::ImportFields</name>
    <message>
        <source>As in the file</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>As in the file: %1</source>
        <translation>Как в файле: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не указана</translation>
    </message>
</context>
<context>
    <name>svodka::app::ImportPreview</name>
    <message>
        <source>Notices: %1</source>
        <translation>Замечания: %1</translation>
    </message>
    <message>
        <source>Municipalities: %1</source>
        <translation>Муниципалитеты: %1</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>Организации: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Строки: %1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Столбцы: %1</translation>
    </message>
    <message>
        <source>What each column is taken for. A field stands in one column only.</source>
        <translation>Как понят каждый столбец. Одно и то же поле — только в одном столбце.</translation>
    </message>
    <message>
        <source>What each column is taken for. What you choose is remembered for files with these headings.</source>
        <translation>Как понят каждый столбец. Выбор запоминается для файлов с такими же заголовками.</translation>
    </message>
</context>
<context>
    <name>svodka::app::ImportRows</name>
    <message>
        <source>Sa&amp;ve the list…</source>
        <translation>Сохранить спис&amp;ок…</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Ст&amp;роки:</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Какие строки показаны</translation>
    </message>
    <message>
        <source>Save the list of rows</source>
        <translation>Сохранить список строк</translation>
    </message>
    <message>
        <source>all rows: %1</source>
        <translation>все строки: %1</translation>
    </message>
    <message>
        <source>to be looked at: %1</source>
        <translation>требуют внимания: %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>новые: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>изменены: %1</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>без изменений: %1</translation>
    </message>
    <message>
        <source>waiting for an answer: %1</source>
        <translation>ждут ответа: %1</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>не прочитаны: %1</translation>
    </message>
</context>
<context>
    <name>svodka::app::ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ждут ответа</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Press “Import…” or drop files on the window.</source>
        <translation>Ещё ничего не загружено. Нажмите «Загрузить файлы…» или перетащите файлы в окно.</translation>
    </message>
    <message>
        <source>Reading the imports…</source>
        <translation>Читается список загрузок…</translation>
    </message>
    <message>
        <source>The imports could not be read.</source>
        <translation>Не удалось прочитать список загрузок.</translation>
    </message>
</context>
<context>
    <name>svodka::app::LifeActions</name>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>&amp;Move to another municipality…</source>
        <translation>Перевести в другой &amp;муниципалитет…</translation>
    </message>
    <message>
        <source>&amp;Opening and closing…</source>
        <translation>&amp;Открытие и закрытие…</translation>
    </message>
    <message>
        <source>&amp;Data: type, founder, codes…</source>
        <translation>&amp;Данные: тип, учредитель, коды…</translation>
    </message>
    <message>
        <source>Mer&amp;ge or join with another one…</source>
        <translation>О&amp;бъединить или присоединить…</translation>
    </message>
    <message>
        <source>Reading the organisation</source>
        <translation>Читаю организацию</translation>
    </message>
    <message>
        <source>Reading the organisations</source>
        <translation>Читаю организации</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Ищу дубли</translation>
    </message>
    <message>
        <source>Reading the region</source>
        <translation type="unfinished">Чтение списка муниципалитетов</translation>
    </message>
    <message>
        <source>Saving the change</source>
        <translation>Сохраняю изменение</translation>
    </message>
    <message>
        <source>Saved. The change stands in the log and can be taken back.</source>
        <translation>Сохранено. Изменение записано в журнал, его можно отменить.</translation>
    </message>
</context>
<context>
    <name>svodka::app::LifeDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Сохранить</translation>
    </message>
    <message>
        <source>Rename the organisation</source>
        <translation>Переименование организации</translation>
    </message>
    <message>
        <source>Move to another municipality</source>
        <translation>Переход в другой муниципалитет</translation>
    </message>
    <message>
        <source>Opening and closing</source>
        <translation>Открытие и закрытие</translation>
    </message>
    <message>
        <source>Data of the organisation</source>
        <translation>Данные организации</translation>
    </message>
    <message>
        <source>Tables of earlier weeks keep the old name; files that still use it are recognised.</source>
        <translation>В таблицах прежних недель останется старое название; файлы с ним будут узнаны.</translation>
    </message>
    <message>
        <source>A week counts it where it belongs on the week&apos;s last day.</source>
        <translation>Неделя считает организацию там, где она на последний день недели.</translation>
    </message>
    <message>
        <source>It is counted in every week of which it existed on at least one day.</source>
        <translation>Организация считается в каждой неделе, в которой существовала хотя бы день.</translation>
    </message>
    <message>
        <source>These data hold for all weeks. The change stands in the log and can be taken back.</source>
        <translation>Эти данные действуют для всех недель. Изменение записывается в журнал, его можно отменить.</translation>
    </message>
    <message>
        <source>None: the region&apos;s own</source>
        <translation type="unfinished">Ни к какому: региональная</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">не указана</translation>
    </message>
</context>
<context>
    <name>svodka::app::MainWindow</name>
    <message>
        <source>%1 — Svodka</source>
        <translation>%1 — Сводка</translation>
    </message>
    <message>
        <source>Svodka</source>
        <translation>Сводка</translation>
    </message>
</context>
<context>
    <name>svodka::app::MergeDialog</name>
    <message>
        <source>Merge or join organisations</source>
        <translation>Объединение организаций</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>выберите…</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Присоединить</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравниваю…</translation>
    </message>
    <message>
        <source>Choose the other organisation.</source>
        <translation>Выберите другую организацию.</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>Расхождений нет.</translation>
    </message>
    <message>
        <source>Weeks of the main one: %1, of the other: %2, of both: %3. Values that the main one lacks and gets: %4. Conflicts in figures: %5 — the main one&apos;s stay.</source>
        <translation>Недель у основной: %1, у другой: %2, общих: %3. Недостающих значений основная получит: %4. Расхождений в цифрах: %5 — остаются цифры основной.</translation>
    </message>
    <message>
        <source>“%1” was closed and goes on as part of “%2”.</source>
        <translation>«%1» закрыта и продолжает работу в составе «%2».</translation>
    </message>
    <message>
        <source>“%1” becomes part of “%2”, which is the main one.</source>
        <translation>«%1» войдёт в «%2», она основная.</translation>
    </message>
</context>
<context>
    <name>svodka::app::MessageStrip</name>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>No program of this computer opens %1.</source>
        <translation>На этом компьютере нет программы, которая открыла бы %1.</translation>
    </message>
    <message>
        <source>The folder cannot be shown: %1</source>
        <translation>Папку не удаётся показать: %1</translation>
    </message>
</context>
<context>
    <name>svodka::app::MunicipalityDialog</name>
    <message>
        <source>Municipalities: names and codes</source>
        <translation>Муниципалитеты: названия и коды</translation>
    </message>
    <message>
        <source>Names of the municipality</source>
        <translation>Названия муниципалитета</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>OKTMO</source>
        <translation>ОКТМО</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">с</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">по</translation>
    </message>
</context>
<context>
    <name>svodka::app::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>svodka::app::NewStoreDialog</name>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>This file exists already: give another name.</source>
        <translation>Такой файл уже есть: задайте другое имя.</translation>
    </message>
</context>
<context>
    <name>svodka::app::OrganisationPage</name>
    <message>
        <source>Metrics of the week and the cells they came from</source>
        <translation>Показатели недели и ячейки, из которых они взяты</translation>
    </message>
    <message>
        <source>Metrics by week</source>
        <translation>Показатели по неделям</translation>
    </message>
    <message>
        <source>There are no data of this organisation in any week.</source>
        <translation>По этой организации нет данных ни за одну неделю.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Чтение данных…</translation>
    </message>
    <message>
        <source>This organisation is not in the store any more. It may have gone with an import that was taken back.</source>
        <translation>Этой организации больше нет в хранилище. Возможно, она была в загрузке, которую отменили.</translation>
    </message>
    <message>
        <source>There are no weeks of this campaign yet. Import a file, and the figures of the organisation will stand here.</source>
        <translation>По этой кампании пока нет недель. Загрузите файл — здесь появятся показатели организации.</translation>
    </message>
    <message>
        <source>The organisation could not be read.</source>
        <translation>Не удалось прочитать данные организации.</translation>
    </message>
    <message>
        <source>Week %1. Every figure with the cell of the file that it came from.</source>
        <translation>Неделя %1. У каждого значения указана ячейка файла, из которой оно взято.</translation>
    </message>
    <message>
        <source>Week %1. No file of this week has data of the organisation.</source>
        <translation>Неделя %1. В файлах этой недели данных по организации нет.</translation>
    </message>
    <message>
        <source>What happened to the organisation</source>
        <translation>Что происходило с организацией</translation>
    </message>
    <message>
        <source>Nothing is known but the present name and place.</source>
        <translation>Известны только нынешние название и муниципалитет.</translation>
    </message>
</context>
<context>
    <name>svodka::app::OrganisationQuestions</name>
    <message>
        <source>Organisations that the store does not know</source>
        <translation>Организации, которых нет в хранилище</translation>
    </message>
</context>
<context>
    <name>svodka::app::OrganisationsPage</name>
    <message>
        <source>Cells that the number came from</source>
        <translation>Ячейки, из которых взята цифра</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Чтение данных…</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>The organisations could not be read.</source>
        <translation>Не удалось прочитать список организаций.</translation>
    </message>
    <message>
        <source>Open the &amp;card</source>
        <translation>Открыть &amp;карточку</translation>
    </message>
</context>
<context>
    <name>svodka::app::QuestionList</name>
    <message>
        <source>Shown: %1 of %2. The others can be answered after the import.</source>
        <translation>Показано: %1 из %2. На остальные можно ответить после загрузки.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Что означает «%1»</translation>
    </message>
    <message>
        <source>None of this region</source>
        <translation>Нет в этом регионе</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Ответить позже</translation>
    </message>
    <message>
        <source>%1 (said on %2)</source>
        <translation>%1 (ответ от %2)</translation>
    </message>
    <message>
        <source>%1 (said on %2 by %3)</source>
        <translation>%1 (ответ от %2, %3)</translation>
    </message>
</context>
<context>
    <name>svodka::app::RegistryDialog</name>
    <message>
        <source>Import a list of organisations</source>
        <translation>Загрузить реестр организаций</translation>
    </message>
    <message>
        <source>Import the list of organisations</source>
        <translation>Загрузить реестр организаций</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Загружаю %1</translation>
    </message>
    <message>
        <source>new organisations: %1</source>
        <translation>новых организаций: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>изменённых: %1</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>без изменений: %1</translation>
    </message>
    <message>
        <source>waiting for an answer: %1</source>
        <translation>ждут ответа: %1</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>не прочитано: %1</translation>
    </message>
    <message>
        <source>List of organisations imported: %1 (%2)</source>
        <translation>Реестр организаций загружен: %1 (%2)</translation>
    </message>
    <message>
        <source>Say what the columns are, then the file can be imported.</source>
        <translation>Укажите, что в столбцах, и файл можно будет загрузить.</translation>
    </message>
    <message>
        <source>Choose below which columns hold the names and the municipalities, or choose another file.</source>
        <translation>Выберите ниже, в каких столбцах названия и муниципалитеты, или выберите другой файл.</translation>
    </message>
</context>
<context>
    <name>svodka::app::RegistryFields</name>
    <message>
        <source>As in the file</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>As in the file: %1</source>
        <translation>Как в файле: %1</translation>
    </message>
</context>
<context>
    <name>svodka::app::StatusLine</name>
    <message>
        <source>Loading</source>
        <translation>Чтение данных</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Week: %1</source>
        <translation>Неделя: %1</translation>
    </message>
    <message>
        <source>No weeks yet</source>
        <translation>Недель пока нет</translation>
    </message>
    <message>
        <source>No figures for this choice</source>
        <translation>Для этого выбора данных нет</translation>
    </message>
    <message>
        <source>Figures: %1; files: %2</source>
        <translation>Источник цифр: %1; файлов: %2</translation>
    </message>
</context>
<context>
    <name>svodka::app::StepsLine</name>
    <message>
        <source>%1: does not arise yet</source>
        <translation>%1: пока не оценивается</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: нет данных</translation>
    </message>
</context>
<context>
    <name>svodka::app::StoreActions</name>
    <message>
        <source>Making the demonstration</source>
        <translation>Создаётся демонстрация</translation>
    </message>
    <message>
        <source>Making the store</source>
        <translation>Создаётся хранилище</translation>
    </message>
    <message>
        <source>Unknown types of municipalities, kept as they are: %1</source>
        <translation>Неизвестные типы муниципалитетов, оставлены как есть: %1</translation>
    </message>
</context>
<context>
    <name>svodka::app::SummaryPage</name>
    <message>
        <source>No figures yet</source>
        <translation>Данных пока нет</translation>
    </message>
    <message>
        <source>%1: no figures yet</source>
        <translation>%1: данных пока нет</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>&amp;Загрузить файлы…</translation>
    </message>
    <message>
        <source>2. Import the &amp;files of a week…</source>
        <translation>2. Загрузить &amp;файлы недели…</translation>
    </message>
    <message>
        <source>Import the week&apos;s files: drop them here or press the button.</source>
        <translation>Загрузите файлы недели: перетащите их сюда или нажмите кнопку.</translation>
    </message>
    <message>
        <source>Begin with a list of the region&apos;s organisations: name, municipality, type, INN, address, pages. Then it is seen who does not report. Files can be dropped here, too.</source>
        <translation>Начните с реестра организаций региона: название, муниципалитет, тип, ИНН, адрес, страницы. Тогда будет видно, кто не отчитался. Файлы можно и перетащить сюда.</translation>
    </message>
</context>
<context>
    <name>svodka::app::TrialDialog</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Read the file again, or close the window.</source>
        <translation>Прочитайте файл снова или закройте окно.</translation>
    </message>
    <message>
        <source>This looks like a list of organisations, not like the figures of a week.</source>
        <translation>Похоже, это реестр организаций, а не показатели за неделю.</translation>
    </message>
    <message>
        <source>Open it as a list of organisations: names, codes and addresses will enter the store.</source>
        <translation>Откройте его как реестр организаций: в хранилище попадут названия, коды и адреса.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Скопиро&amp;вать</translation>
    </message>
</context>
<context>
    <name>svodka::app::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>&amp;Новое хранилище…</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>&amp;Открыть хранилище…</translation>
    </message>
    <message>
        <source>&amp;Demonstration</source>
        <translation>&amp;Демонстрация</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Загрузить файлы…</translation>
    </message>
    <message>
        <source>Bring the week&apos;s files in (Ctrl+I), or drop them on the window</source>
        <translation>Загрузить файлы недели (Ctrl+I) или перетащить их в окно</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>&amp;Сохранить таблицу…</translation>
    </message>
    <message>
        <source>Save the table as it is seen: XLSX or CSV (Ctrl+E)</source>
        <translation>Сохранить таблицу так, как она показана: XLSX или CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>О&amp;тчёты</translation>
    </message>
    <message>
        <source>Write a form for the ministry of the chosen week and type</source>
        <translation>Сделать форму для министерства по выбранной неделе и типу организаций</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Earlier week</source>
        <translation>П&amp;редыдущая неделя</translation>
    </message>
    <message>
        <source>&amp;Later week</source>
        <translation>С&amp;ледующая неделя</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Н&amp;айти</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;About Svodka</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>About Svodka</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Svodka %1</source>
        <translation>Сводка %1</translation>
    </message>
    <message>
        <source>The weekly monitoring of schools and kindergartens of a region.

Free software under the GNU General Public License, version 3 or later. Icons: Breeze, KDE (LGPL).</source>
        <translation>Еженедельный мониторинг школ и детских садов региона.

Свободная программа по лицензии GNU GPL, версия 3 или новее. Значки: Breeze, KDE (LGPL).</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>&amp;Вставить таблицу</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Данные</translation>
    </message>
    <message>
        <source>&amp;Care of the store</source>
        <translation>&amp;Сохранность хранилища</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>&amp;Сделать копию…</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Восстановить из копии…</translation>
    </message>
    <message>
        <source>&amp;Check the store</source>
        <translation>&amp;Проверить хранилище</translation>
    </message>
    <message>
        <source>&amp;Correct a figure…</source>
        <translation>&amp;Исправить показатель…</translation>
    </message>
    <message>
        <source>&amp;Add an organisation…</source>
        <translation>&amp;Добавить организацию…</translation>
    </message>
    <message>
        <source>Import a &amp;list of organisations…</source>
        <translation>Загрузить &amp;реестр организаций…</translation>
    </message>
    <message>
        <source>Likely &amp;duplicates…</source>
        <translation>Возможные &amp;дубли…</translation>
    </message>
    <message>
        <source>&amp;Municipalities: names and codes…</source>
        <translation>&amp;Муниципалитеты: названия и коды…</translation>
    </message>
</context>
<context>
    <name>svodka::app::Work</name>
    <message>
        <source>Opening the store</source>
        <translation>Открывается хранилище</translation>
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
        <translation>Ошибка</translation>
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
    <name>svodka::widgets::FilterRow</name>
    <message>
        <source>Filters of the columns</source>
        <translation>Фильтры по столбцам</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>A number, or for example: &gt;5, &lt;=10, =0</source>
        <translation>Число или условие, например: &gt;5, &lt;=10, =0</translation>
    </message>
    <message>
        <source>Keeps the rows that contain this text</source>
        <translation>Остаются строки, в которых есть этот текст</translation>
    </message>
</context>
<context>
    <name>svodka::widgets::LineChart</name>
    <message>
        <source>There is nothing to show</source>
        <translation>Нет данных для показа</translation>
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
        <translation>= без изменений</translation>
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
    <message>
        <source>another source before</source>
        <translation>раньше другой источник</translation>
    </message>
    <message>
        <source>= as on %1</source>
        <translation>= как на %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <comment>arrow and change</comment>
        <translation>%1 %2 с %3</translation>
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
        <translation>Нет данных для показа</translation>
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
