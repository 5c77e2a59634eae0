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
    <name>CatalogueForms</name>
    <message>
        <source>Organisation types</source>
        <translation>Типы организаций</translation>
    </message>
    <message>
        <source>Organisation type</source>
        <translation>Тип организаций</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Metrics of files</source>
        <translation>Показатели файлов</translation>
    </message>
    <message>
        <source>Metric of files</source>
        <translation>Показатель файлов</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Индикаторы</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Reasons and next steps</source>
        <translation>Причины и следующие шаги</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Texts of reports</source>
        <translation>Тексты отчётов</translation>
    </message>
    <message>
        <source>Text of reports</source>
        <translation>Текст отчётов</translation>
    </message>
    <message>
        <source>Kinds of organisations and the words by which files name them.</source>
        <translation>Виды организаций и слова, которыми их называют файлы.</translation>
    </message>
    <message>
        <source>What files give of each organisation and week. A new metric is recognised in files by its words, and stands in tables and cards of organisations at once.</source>
        <translation>Что файлы сообщают о каждой организации за неделю. Новый показатель узнаётся в файлах по своим словам и сразу виден в таблицах и карточках организаций.</translation>
    </message>
    <message>
        <source>What is counted over the organisations: tables, cards, charts and reports show it. Select one to see its criteria.</source>
        <translation>Что подсчитывается по организациям: это видно в таблицах, карточках, графиках и отчётах. Раскройте индикатор, чтобы увидеть его критерии.</translation>
    </message>
    <message>
        <source>The share of an indicator that is to be reached, with the days from and until which this holds.</source>
        <translation>Какой доли индикатора нужно достичь, с какого и по какой день это действует.</translation>
    </message>
    <message>
        <source>Why figures are low, and what an organisation should do next.</source>
        <translation>Почему цифры низкие и что организации делать дальше.</translation>
    </message>
    <message>
        <source>Headings and column titles of the reports, by key. A text that is removed gives way to the usual one of the program.</source>
        <translation>Заголовки отчётов и названия столбцов, по ключам. Вместо убранного текста печатается обычный текст программы.</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Название:</translation>
    </message>
    <message>
        <source>Title in English:</source>
        <translation>Название по-английски:</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Код:</translation>
    </message>
    <message>
        <source>Title in the ministry&apos;s form:</source>
        <translation>Название в форме министерства:</translation>
    </message>
    <message>
        <source>Words in files, one a line:</source>
        <translation>Слова в файлах, по одному в строке:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Описание:</translation>
    </message>
    <message>
        <source>Description in English:</source>
        <translation>Описание по-английски:</translation>
    </message>
    <message>
        <source>First day of the week:</source>
        <translation>Первый день недели:</translation>
    </message>
    <message>
        <source>Metric that exempts an organisation:</source>
        <translation>Не учитывать, если отмечено:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Words in titles, one a line:</source>
        <translation>Слова в заголовках, по одному в строке:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>A metric with stored values keeps its kind.</source>
        <translation>У показателя, по которому есть значения, вид не меняется.</translation>
    </message>
    <message>
        <source>Words in headers, one a line:</source>
        <translation>Слова в заголовках столбцов, по одному в строке:</translation>
    </message>
    <message>
        <source>What is counted:</source>
        <translation>Что подсчитывается:</translation>
    </message>
    <message>
        <source>organisations that meet all criteria</source>
        <translation>организации, выполнившие все критерии</translation>
    </message>
    <message>
        <source>the rest of another indicator</source>
        <translation>остальные, кроме другого индикатора</translation>
    </message>
    <message>
        <source>organisations with the value 0</source>
        <translation>организации со значением 0</translation>
    </message>
    <message>
        <source>share: one metric of another</source>
        <translation>доля одного показателя в другом</translation>
    </message>
    <message>
        <source>Among:</source>
        <translation>Среди кого:</translation>
    </message>
    <message>
        <source>all organisations</source>
        <translation>все организации</translation>
    </message>
    <message>
        <source>Words in headers of summed tables, one a line:</source>
        <translation>Слова в заголовках сводных таблиц, по одному в строке:</translation>
    </message>
    <message>
        <source>Where reported, this metric decides:</source>
        <translation>Если сообщён, решает показатель:</translation>
    </message>
    <message>
        <source>The rest of:</source>
        <translation>Кроме тех, кто:</translation>
    </message>
    <message>
        <source>Who has not reported is counted too</source>
        <translation>Не сообщившие тоже считаются</translation>
    </message>
    <message>
        <source>Metric:</source>
        <translation>Показатель:</translation>
    </message>
    <message>
        <source>Of the metric:</source>
        <translation>От показателя:</translation>
    </message>
    <message>
        <source>Is:</source>
        <translation>Условие:</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не более</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ровно</translation>
    </message>
    <message>
        <source>Threshold (“yes” is 1):</source>
        <translation>Порог («да» — это 1):</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>Действует с:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Действует по:</translation>
    </message>
    <message>
        <source>Another threshold from a day…</source>
        <translation>Другой порог с даты…</translation>
    </message>
    <message>
        <source>A week is judged by the criteria that are valid on its last day. A threshold that is overwritten here changes past weeks too; one from a day leaves them as they are.</source>
        <translation>Неделя оценивается по критериям, действующим в её последний день. Если переписать порог здесь, изменятся и прошлые недели; порог с даты оставляет их прежними.</translation>
    </message>
    <message>
        <source>What is missing when it is not met:</source>
        <translation>Чего не хватает, если не выполнен:</translation>
    </message>
    <message>
        <source>The same in English:</source>
        <translation>То же по-английски:</translation>
    </message>
    <message>
        <source>Indicator:</source>
        <translation>Индикатор:</translation>
    </message>
    <message>
        <source>Organisation type:</source>
        <translation>Тип организаций:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Target, %:</source>
        <translation>Цель, %:</translation>
    </message>
    <message>
        <source>Next step:</source>
        <translation>Следующий шаг:</translation>
    </message>
    <message>
        <source>Next step in English:</source>
        <translation>Следующий шаг по-английски:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Ключ:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Текст:</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Правовые основания</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Laws and instructions that letters and the report on reasons cite.</source>
        <translation>Законы и инструкции, на которые ссылаются письма и отчёт о причинах.</translation>
    </message>
    <message>
        <source>What it asks for:</source>
        <translation>Что требует:</translation>
    </message>
    <message>
        <source>Link:</source>
        <translation>Ссылка:</translation>
    </message>
    <message>
        <source>Codes of the reasons it applies to, one a line; none = all:</source>
        <translation>Коды причин, к которым относится, по одному в строке; пусто — ко всем:</translation>
    </message>
    <message>
        <source>Suggested where:</source>
        <translation>Предлагается, если:</translation>
    </message>
    <message>
        <source>nothing: only a person can say so</source>
        <translation>нет признаков: причину называет человек</translation>
    </message>
    <message>
        <source>The campaign has no such code: %1</source>
        <translation>В кампании нет такого кода: %1</translation>
    </message>
    <message>
        <source>This is not understood: %1</source>
        <translation>Не удалось разобрать: %1</translation>
    </message>
    <message>
        <source>Any one is enough, with a semicolon between: the code of an indicator by which the organisation is counted, “metric &gt;= number”, “metric &lt;= number”, “metric = number” or “metric &lt; another metric”. Empty: only a person can say so.</source>
        <translation>Достаточно одного признака, признаки разделяются точкой с запятой: код индикатора, по которому учтена организация, «показатель &gt;= число», «показатель &lt;= число», «показатель = число» или «показатель &lt; другой показатель». Пусто — причину называет человек.</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add to the chosen list</source>
        <translation>Добавить в выбранный список (Ins)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove what is chosen from the draft</source>
        <translation>Убрать выбранное из черновика (Del)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move up: the order here is that of tables and cards</source>
        <translation>Выше: порядок здесь — порядок в таблицах и карточках</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move down: the order here is that of tables and cards</source>
        <translation>Ниже: порядок здесь — порядок в таблицах и карточках</translation>
    </message>
    <message>
        <source>Add a ca&amp;mpaign</source>
        <translation>Добавить &amp;кампанию</translation>
    </message>
    <message>
        <source>Add a campaign</source>
        <translation>Добавить кампанию</translation>
    </message>
    <message>
        <source>Catalo&amp;gue file</source>
        <translation>Файл справо&amp;чника</translation>
    </message>
    <message>
        <source>Catalogue file</source>
        <translation>Файл справочника</translation>
    </message>
    <message>
        <source>Parts of the catalogue</source>
        <translation>Разделы справочника</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Выбранное</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>Отказаться от &amp;черновика</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Отказаться от черновика</translation>
    </message>
    <message>
        <source>&amp;Look and save…</source>
        <translation>&amp;Посмотреть и сохранить…</translation>
    </message>
    <message>
        <source>Look at what changes, and save</source>
        <translation>Посмотреть, что изменится, и сохранить</translation>
    </message>
</context>
<context>
    <name>CataloguePreview</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1, %2: “%3” %4 → %5</source>
        <translation>%1, %2: «%3» %4 → %5</translation>
    </message>
    <message>
        <source> (of %1 → of %2)</source>
        <translation> (из %1 → из %2)</translation>
    </message>
    <message>
        <source> (of %1)</source>
        <translation> (из %1)</translation>
    </message>
</context>
<context>
    <name>CataloguePreviewDialog</name>
    <message>
        <source>&amp;What changes in the catalogue:</source>
        <translation>&amp;Что изменится в справочнике:</translation>
    </message>
    <message>
        <source>What changes in the catalogue</source>
        <translation>Что изменится в справочнике</translation>
    </message>
</context>
<context>
    <name>CatalogueWords</name>
    <message>
        <source>organisation type</source>
        <translation>тип организаций</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>кампания</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>индикатор</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>критерий</translation>
    </message>
    <message>
        <source>target</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>report text</source>
        <translation>текст отчётов</translation>
    </message>
    <message>
        <source>organisation types</source>
        <translation>типы организаций</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>кампании</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>показатели</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>индикаторы</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>причины</translation>
    </message>
    <message>
        <source>criteria and targets</source>
        <translation>критерии и цели</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новое: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Убрано: %1</translation>
    </message>
    <message>
        <source>Another order: %1</source>
        <translation>Другой порядок: %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>title in the form</source>
        <translation>название в форме</translation>
    </message>
    <message>
        <source>words in files</source>
        <translation>слова в файлах</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>base</source>
        <translation>среди кого</translation>
    </message>
    <message>
        <source>deciding metric</source>
        <translation>решающий показатель</translation>
    </message>
    <message>
        <source>what it is the rest of</source>
        <translation>кроме кого</translation>
    </message>
    <message>
        <source>whether unknown counts</source>
        <translation>считать ли не сообщивших</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>знаменатель</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>следующий шаг</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>first day of the week</source>
        <translation>первый день недели</translation>
    </message>
    <message>
        <source>metric of exemption</source>
        <translation>показатель освобождения</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> с %1</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> по %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>правовое основание</translation>
    </message>
    <message>
        <source>legal bases</source>
        <translation>правовые основания</translation>
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
        <source>Number of the import, see “imports”.</source>
        <translation>Номер загрузки, см. imports.</translation>
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
        <source>Accepted: %1</source>
        <translation>Принято: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Снова открыто: %1</translation>
    </message>
    <message>
        <source>Show figures and lists that cannot all be true; note what was decided about them.</source>
        <translation>Показать цифры и списки, которые не могут быть верны одновременно; записать, что о них решено.</translation>
    </message>
    <message>
        <source>accept or reopen one of them.</source>
        <translation>принять (accept) или снова открыть (reopen) одно из них.</translation>
    </message>
    <message>
        <source>Only those about which nothing was decided.</source>
        <translation>Только те, о которых ещё ничего не решено.</translation>
    </message>
    <message>
        <source>What was decided, for accept.</source>
        <translation>Что решено — для accept.</translation>
    </message>
    <message>
        <source>Who decided.</source>
        <translation>Кто решил.</translation>
    </message>
    <message>
        <source>Only accept ID and reopen ID may follow.</source>
        <translation>После команды могут стоять только accept ID или reopen ID.</translation>
    </message>
    <message>
        <source>List who changed what, newest first.</source>
        <translation>Показать, кто и что изменил, начиная с последнего.</translation>
    </message>
    <message>
        <source>At most so many lines; without it all.</source>
        <translation>Не больше стольких строк; без него — все.</translation>
    </message>
    <message>
        <source>Only what can be taken back.</source>
        <translation>Только то, что можно отменить.</translation>
    </message>
    <message>
        <source>Also every field that lists of organisations changed.</source>
        <translation>Показать и каждое поле, изменённое списками организаций.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1.</source>
        <translation>Для --limit нужно число от 1.</translation>
    </message>
    <message>
        <source>Take one whole import back, or any change of the log.</source>
        <translation>Отменить загрузку целиком или любое изменение из журнала.</translation>
    </message>
    <message>
        <source>Number of the change, see “journal”.</source>
        <translation>Номер изменения, см. «journal».</translation>
    </message>
    <message>
        <source>The newest change that can be taken back.</source>
        <translation>Последнее изменение, которое можно отменить.</translation>
    </message>
    <message>
        <source>One number of an import, --change N or --last is needed.</source>
        <translation>Нужен один номер загрузки, --change N или --last.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>The catalogue holds all this already.</source>
        <translation>В справочнике всё это уже есть.</translation>
    </message>
    <message>
        <source>A trial: nothing was stored.</source>
        <translation>Проба: ничего не записано.</translation>
    </message>
    <message>
        <source>Stored as change No. %1.</source>
        <translation>Записано, изменение № %1.</translation>
    </message>
    <message>
        <source>The catalogue was written to %1</source>
        <translation>Справочник записан в файл %1</translation>
    </message>
    <message>
        <source>Added: the campaign “%1”</source>
        <translation>Добавлена кампания «%1»</translation>
    </message>
    <message>
        <source>Write or read the catalogue — campaigns, metrics, indicators — as a JSON file; add a preset.</source>
        <translation>Записать или прочитать справочник (кампании, показатели, индикаторы) файлом JSON; добавить готовую кампанию.</translation>
    </message>
    <message>
        <source>export, import, presets or add.</source>
        <translation>export, import, presets или add.</translation>
    </message>
    <message>
        <source>import: the file; add: the preset&apos;s code.</source>
        <translation>import: файл; add: код готовой кампании.</translation>
    </message>
    <message>
        <source>export: this campaign only.</source>
        <translation>export: только эта кампания.</translation>
    </message>
    <message>
        <source>export: the file to write.</source>
        <translation>export: в какой файл записать.</translation>
    </message>
    <message>
        <source>import: only say what would change.</source>
        <translation>import: только сказать, что изменится.</translation>
    </message>
    <message>
        <source>import: the file is the whole catalogue; what it leaves out goes.</source>
        <translation>import: файл — это весь справочник; чего в нём нет, убирается.</translation>
    </message>
    <message>
        <source>Who changes the catalogue.</source>
        <translation>Кто меняет справочник.</translation>
    </message>
    <message>
        <source>“catalogue” takes export --out FILE, import FILE, presets, or add PRESET.</source>
        <translation>«catalogue» понимает: export --out ФАЙЛ, import ФАЙЛ, presets, add КОД.</translation>
    </message>
    <message>
        <source>; target %1%</source>
        <translation>; цель %1%</translation>
    </message>
    <message>
        <source>The number of the task is needed: tasks %1 ID</source>
        <translation>Нужен номер срока: tasks %1 НОМЕР</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Действия «%1» нет.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Not a number of a task: %1</source>
        <translation>Это не номер срока: %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Снова открыт</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>%1: No. %2, %3</source>
        <translation>%1: № %2, %3</translation>
    </message>
    <message>
        <source>Added: %1; there already: %2</source>
        <translation>Добавлено: %1; уже были: %2</translation>
    </message>
    <message>
        <source>Not added: the catalogue of this store has no indicator “%1” or no such types: %2</source>
        <translation>Не добавлено: в справочнике этого хранилища нет показателя «%1» или таких типов организаций: %2</translation>
    </message>
    <message>
        <source>Show and change deadlines: what is left, the date at the current pace.</source>
        <translation>Показать и изменить сроки: сколько осталось, дата при текущем темпе.</translation>
    </message>
    <message>
        <source>list (by default), add, change, close, reopen, remove, presets, add-preset.</source>
        <translation>list (по умолчанию), add, change, close, reopen, remove, presets, add-preset.</translation>
    </message>
    <message>
        <source>Number of the task.</source>
        <translation>Номер срока.</translation>
    </message>
    <message>
        <source>As of this day; of “close”, the day of closing. Today by default.</source>
        <translation>По состоянию на этот день; для «close» — день закрытия. По умолчанию сегодня.</translation>
    </message>
    <message>
        <source>Who changes it.</source>
        <translation>Кто изменяет.</translation>
    </message>
    <message>
        <source>What is to be done.</source>
        <translation>Что нужно сделать.</translation>
    </message>
    <message>
        <source>Code of the indicator that measures it.</source>
        <translation>Код показателя, по которому видно выполнение.</translation>
    </message>
    <message>
        <source>Last day: 2023-04-20.</source>
        <translation>Последний день: 2023-04-20.</translation>
    </message>
    <message>
        <source>Organisation type; may be given several times; “all” = all types.</source>
        <translation>Тип организаций; можно указать несколько раз; «all» — все типы.</translation>
    </message>
    <message>
        <source>Municipality; may be given several times; “all” = the whole region.</source>
        <translation>Муниципалитет; можно указать несколько раз; «all» — весь регион.</translation>
    </message>
    <message>
        <source>Share to be reached in percent; 100 by default.</source>
        <translation>Доля, которой нужно достичь, в процентах; по умолчанию 100.</translation>
    </message>
    <message>
        <source>Step of the route; may be given several times, in order.</source>
        <translation>Шаг маршрута; можно указать несколько раз, по порядку.</translation>
    </message>
    <message>
        <source>Where the date comes from.</source>
        <translation>Откуда взят срок.</translation>
    </message>
    <message>
        <source>left to do: %1</source>
        <translation>осталось: %1</translation>
    </message>
    <message>
        <source>done: %1 %</source>
        <translation>выполнено: %1 %</translation>
    </message>
    <message>
        <source>not reported: %1</source>
        <translation>не сообщили: %1</translation>
    </message>
    <message>
        <source>pace: %1</source>
        <translation>темп: %1</translation>
    </message>
    <message>
        <source>date at this pace: %1</source>
        <translation>дата при таком темпе: %1</translation>
    </message>
    <message>
        <source>at risk (%1): %2</source>
        <translation>под угрозой (%1): %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>There are no deadlines yet: see “tasks presets” and “tasks add”.</source>
        <translation>Сроков пока нет: см. «tasks presets» и «tasks add».</translation>
    </message>
    <message>
        <source>There are no contacts.</source>
        <translation>Контактов нет.</translation>
    </message>
    <message>
        <source>Contact No. %1 is kept, for this store only.</source>
        <translation>Контакт № %1 сохранён, только в этом хранилище.</translation>
    </message>
    <message>
        <source>Contact No. %1 is removed.</source>
        <translation>Контакт № %1 удалён.</translation>
    </message>
    <message numerus="yes">
        <source>Contacts erased: %n. Nothing of them is left in the store.</source>
        <translation>
            <numerusform>Стёрт %n контакт. В хранилище от него ничего не осталось.</numerusform>
            <numerusform>Стёрты %n контакта. В хранилище от них ничего не осталось.</numerusform>
            <numerusform>Стёрто %n контактов. В хранилище от них ничего не осталось.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups and copies that were made before still hold them: delete those, too.</source>
        <translation>Резервные и другие копии, сделанные раньше, контакты ещё хранят: удалите и их.</translation>
    </message>
    <message>
        <source>An action is needed: %1.</source>
        <translation>Нужно действие: %1.</translation>
    </message>
    <message>
        <source>The number of a contact is needed, see “contacts list”.</source>
        <translation>Нужен номер контакта, см. «contacts list».</translation>
    </message>
    <message>
        <source>Every contact would be erased for good; say --yes.</source>
        <translation>Все контакты будут стёрты без возврата; подтвердите: --yes.</translation>
    </message>
    <message>
        <source>Whom to call: personal data, kept apart and out of exports.</source>
        <translation>Кому звонить: персональные данные, отдельно и вне выгрузок.</translation>
    </message>
    <message>
        <source>list, set, remove or erase.</source>
        <translation>list, set, remove или erase.</translation>
    </message>
    <message>
        <source>Of set and remove: number of the contact.</source>
        <translation>Для set и remove: номер контакта.</translation>
    </message>
    <message>
        <source>Whose contact it is.</source>
        <translation>Чей это контакт.</translation>
    </message>
    <message>
        <source>Of the organisation; without one, whose contact it is.</source>
        <translation>Муниципалитет организации; без организации — чей это контакт.</translation>
    </message>
    <message>
        <source>Position: “headmaster”.</source>
        <translation>Должность: «директор».</translation>
    </message>
    <message>
        <source>Service telephone.</source>
        <translation>Служебный телефон.</translation>
    </message>
    <message>
        <source>Service address.</source>
        <translation>Служебная почта.</translation>
    </message>
    <message>
        <source>Name of the person; better left out.</source>
        <translation>Имя; лучше не указывать.</translation>
    </message>
    <message>
        <source>Of erase: erase every contact for good.</source>
        <translation>Для erase: стереть все контакты без возврата.</translation>
    </message>
    <message>
        <source>Who does it.</source>
        <translation>Кто это делает.</translation>
    </message>
    <message>
        <source>Log of contacts:</source>
        <translation>Журнал контактов:</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n organisation(s).</source>
        <translation>
            <numerusform>Записано для %n организации.</numerusform>
            <numerusform>Записано для %n организаций.</numerusform>
            <numerusform>Записано для %n организаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note No. %1 is removed.</source>
        <translation>Заметка № %1 удалена.</translation>
    </message>
    <message>
        <source>Written into the log of contacts: %1</source>
        <translation>Записано в журнал контактов: %1</translation>
    </message>
    <message>
        <source>The number of a note is needed, see “notes list”.</source>
        <translation>Нужен номер заметки, см. «notes list».</translation>
    </message>
    <message>
        <source>Say of whom: --organisation, --municipality, --type or --reason.</source>
        <translation>Укажите, о ком речь: --organisation, --municipality, --type или --reason.</translation>
    </message>
    <message>
        <source>Not a day: %1. Write it like this: 2023-05-12</source>
        <translation>Это не дата: %1. Пишите так: 2023-05-12</translation>
    </message>
    <message>
        <source>Reasons, promised dates and the log of contacts of organisations.</source>
        <translation>Причины, обещанные сроки и журнал контактов организаций.</translation>
    </message>
    <message>
        <source>list, add, confirm, reject, remove or log.</source>
        <translation>list, add, confirm, reject, remove или log.</translation>
    </message>
    <message>
        <source>Of remove: number of the note.</source>
        <translation>Для remove: номер заметки.</translation>
    </message>
    <message>
        <source>Name of the organisation; may be given several times.</source>
        <translation>Название организации; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Only this organisation type.</source>
        <translation>Только организации этого типа.</translation>
    </message>
    <message>
        <source>Code of the reason; without one, that which is named for each.</source>
        <translation>Код причины; без него — та, что названа у каждой организации.</translation>
    </message>
    <message>
        <source>What is to be noted.</source>
        <translation>Что записать.</translation>
    </message>
    <message>
        <source>The day by which it will be done; empty = none any more.</source>
        <translation>К какому дню обещано; пусто — срока больше нет.</translation>
    </message>
    <message>
        <source>Of log: the day of the call or letter; today by default.</source>
        <translation>Для log: день звонка или письма; по умолчанию сегодня.</translation>
    </message>
    <message>
        <source>Of log: phone, mail, visit, meeting, messenger or other.</source>
        <translation>Для log: phone, mail, visit, meeting, messenger или other.</translation>
    </message>
    <message>
        <source>Who says so.</source>
        <translation>Кто это говорит.</translation>
    </message>
    <message>
        <source>Print contacts, too (reasons): personal data.</source>
        <translation>Напечатать и контакты (reasons): это персональные данные.</translation>
    </message>
    <message>
        <source>promised by %1</source>
        <translation>обещано до %1</translation>
    </message>
    <message>
        <source>the date has passed</source>
        <translation>срок прошёл</translation>
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
    <message>
        <source>What was written into the log of contacts by hand stays; look there for names.</source>
        <translation>Записи журнала контактов остаются: проверьте, нет ли в них имён.</translation>
    </message>
    <message>
        <source>Contacts stand on a sheet of their own: --with-contacts needs an .xlsx file.</source>
        <translation>Контакты стоят на отдельном листе: для --with-contacts нужен файл .xlsx.</translation>
    </message>
    <message>
        <source>Name of the report or of a saved view, see “reports”.</source>
        <translation>Имя отчёта или сохранённого вида, см. «reports».</translation>
    </message>
    <message>
        <source>(saved view)</source>
        <translation>(сохранённый вид)</translation>
    </message>
    <message>
        <source>List the reports, and the saved views of the store.</source>
        <translation>Показать отчёты и сохранённые виды хранилища.</translation>
    </message>
    <message>
        <source>There are no saved views. They are made in the window: View, Views.</source>
        <translation>Сохранённых видов нет. Они создаются в окне: «Вид», «Виды».</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Фильтр %1</translation>
    </message>
    <message>
        <source>Sorted downwards by</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Убран: %1</translation>
    </message>
    <message>
        <source>Show and remove saved views; “report” writes them.</source>
        <translation>Показать и убрать сохранённые виды; пишет их «report».</translation>
    </message>
    <message>
        <source>list (by default), show or remove.</source>
        <translation>list (по умолчанию), show или remove.</translation>
    </message>
    <message>
        <source>Name of the view.</source>
        <translation>Имя вида.</translation>
    </message>
    <message>
        <source>The name of a view is needed: views %1 NAME</source>
        <translation>Нужно имя вида: views %1 ИМЯ</translation>
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
    <name>ContactDialog</name>
    <message>
        <source>&amp;Whose:</source>
        <translation>&amp;Чей:</translation>
    </message>
    <message>
        <source>Whose contact it is</source>
        <translation>Чей это контакт</translation>
    </message>
    <message>
        <source>&amp;Position:</source>
        <translation>&amp;Должность:</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Service &amp;telephone:</source>
        <translation>Служебный &amp;телефон:</translation>
    </message>
    <message>
        <source>Service telephone</source>
        <translation>Служебный телефон</translation>
    </message>
    <message>
        <source>Service &amp;e-mail:</source>
        <translation>Служебная &amp;почта:</translation>
    </message>
    <message>
        <source>Service e-mail</source>
        <translation>Служебная почта</translation>
    </message>
    <message>
        <source>&amp;Name (better left out):</source>
        <translation>&amp;Имя (лучше не указывать):</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Personal data. They stay in this store and out of reports and exports; “Data → Erase all contacts…” erases them for good.</source>
        <translation>Персональные данные. Остаются в этом хранилище и не попадают в отчёты и выгрузки; «Данные → Стереть все контакты…» стирает их без возврата.</translation>
    </message>
</context>
<context>
    <name>Contradictions</name>
    <message>
        <source>the whole region</source>
        <translation>весь регион</translation>
    </message>
    <message>
        <source>%1: reported %2 (%3), counted by organisations %4</source>
        <translation>%1: сообщено %2 (%3), по организациям %4</translation>
    </message>
    <message>
        <source>%1: reported %2 (%3), the parts come to %4</source>
        <translation>%1: сообщено %2 (%3), сумма частей %4</translation>
    </message>
    <message>
        <source>The total %1 (%2) is not the sum of its rows, %3</source>
        <translation>Итог %1 (%2) не равен сумме строк, %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <translation>%1: %2 из %3 (%4)</translation>
    </message>
    <message>
        <source>%1: “%2” %3 is more than “%4” %5</source>
        <translation>%1: «%2» — %3, больше, чем «%4» — %5</translation>
    </message>
    <message>
        <source>%1: “%2” yes, but “%3” no</source>
        <translation>%1: «%2» — да, но «%3» — нет</translation>
    </message>
    <message>
        <source>%1: “%2” was %3 a week before and is %4</source>
        <translation>%1: «%2» — неделей раньше %3, теперь %4</translation>
    </message>
    <message>
        <source>%1 stands in both lists, finished and not finished</source>
        <translation>%1 стоит в обоих списках: завершили и не завершили</translation>
    </message>
    <message>
        <source>%1 stands in neither list, finished nor not finished</source>
        <translation>%1: нет ни в одном списке — ни завершивших, ни не завершивших</translation>
    </message>
    <message numerus="yes">
        <source>Between two stored weeks nothing is stored for %n week(s)</source>
        <translation>
            <numerusform>Между двумя неделями пропущена %n неделя</numerusform>
            <numerusform>Между двумя неделями пропущены %n недели</numerusform>
            <numerusform>Между двумя неделями пропущено %n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two stored weeks share %n day(s)</source>
        <translation>
            <numerusform>У двух недель %n общий день</numerusform>
            <numerusform>У двух недель %n общих дня</numerusform>
            <numerusform>У двух недель %n общих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more like it)</source>
        <translation>
            <numerusform>%1 (и ещё %n такое)</numerusform>
            <numerusform>%1 (и ещё %n таких)</numerusform>
            <numerusform>%1 (и ещё %n таких)</numerusform>
        </translation>
    </message>
    <message>
        <source>In both lists</source>
        <translation>В обоих списках</translation>
    </message>
    <message>
        <source>In neither list</source>
        <translation>Нет ни в одном списке</translation>
    </message>
    <message>
        <source>Reported and counted</source>
        <translation>Сообщено и подсчитано</translation>
    </message>
    <message>
        <source>Whole and parts</source>
        <translation>Целое и части</translation>
    </message>
    <message>
        <source>Total and rows</source>
        <translation>Итог и строки</translation>
    </message>
    <message>
        <source>Part over total</source>
        <translation>Часть больше целого</translation>
    </message>
    <message>
        <source>Without its condition</source>
        <translation>Нет предыдущего шага</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Скачок</translation>
    </message>
    <message>
        <source>Week missing</source>
        <translation>Пропущена неделя</translation>
    </message>
    <message>
        <source>Weeks overlap</source>
        <translation>Недели пересекаются</translation>
    </message>
    <message>
        <source>Ask the municipality whether it has finished and import the corrected list, or correct the figure by hand.</source>
        <translation>Уточните у муниципалитета, завершил ли он, и загрузите исправленный список либо исправьте цифру вручную.</translation>
    </message>
    <message>
        <source>Compare the list of organisations with the reported figure: one of them is out of date. The report can print either (--source).</source>
        <translation>Сверьте список организаций со сводной цифрой: что-то из них устарело. Отчёт может напечатать любую из двух (--source).</translation>
    </message>
    <message>
        <source>Look at the cells named: a row may be missing or typed wrongly. Correct the file and import it again, or correct the figure by hand.</source>
        <translation>Посмотрите указанные ячейки: строка могла пропасть или набрана с ошибкой. Исправьте файл и загрузите снова либо исправьте цифру вручную.</translation>
    </message>
    <message>
        <source>Ask for both numbers: one of the two columns is wrong.</source>
        <translation>Уточните оба числа: один из двух столбцов неверен.</translation>
    </message>
    <message>
        <source>Check the organisation in the federal list and correct the flag that is wrong.</source>
        <translation>Проверьте организацию по федеральному списку и исправьте неверный признак.</translation>
    </message>
    <message>
        <source>Ask the sender whether the number is right. If it is, accept it with a note.</source>
        <translation>Уточните у отправителя, верно ли число. Если верно — примите с пометкой.</translation>
    </message>
    <message>
        <source>Import the file of the missing week, or accept it with a note: holidays, for example.</source>
        <translation>Загрузите файл пропущенной недели или примите с пометкой — например, «каникулы».</translation>
    </message>
    <message>
        <source>One of the two imports has wrong dates: take it back and import it with the right week.</source>
        <translation>У одной из двух загрузок неверные даты: отмените её и загрузите с правильной неделей.</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>принято: %1</translation>
    </message>
    <message>
        <source>open: decided about other figures</source>
        <translation>открыто: решение было о других цифрах</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Что не сходится</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципальное образование</translation>
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
</context>
<context>
    <name>ContradictionsPage</name>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Принять…</translation>
    </message>
    <message>
        <source>Accept the chosen contradiction with a note</source>
        <translation>Принять выбранное противоречие с пометкой</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Открыть &amp;снова</translation>
    </message>
    <message>
        <source>Forget what was decided about the chosen contradiction</source>
        <translation>Забыть решение о выбранном противоречии</translation>
    </message>
    <message>
        <source>&amp;Show the week</source>
        <translation>П&amp;оказать неделю</translation>
    </message>
    <message>
        <source>Show the week or the organisation of the chosen contradiction</source>
        <translation>Показать неделю или организацию выбранного противоречия</translation>
    </message>
    <message>
        <source>Those a&amp;ccepted</source>
        <translation>И при&amp;нятые</translation>
    </message>
    <message>
        <source>Show those that were accepted too</source>
        <translation>Показать и принятые</translation>
    </message>
    <message>
        <source>All &amp;weeks and campaigns</source>
        <translation>Все н&amp;едели и кампании</translation>
    </message>
    <message>
        <source>Look at all weeks and campaigns</source>
        <translation>Искать во всех неделях и кампаниях</translation>
    </message>
    <message>
        <source>Where the chosen contradiction comes from and what can be done</source>
        <translation>Откуда выбранное противоречие и что можно сделать</translation>
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
    <message>
        <source>%1, target %2%</source>
        <translation>%1, цель %2%</translation>
    </message>
    <message>
        <source>Over the weeks, %</source>
        <translation>По неделям, %</translation>
    </message>
</context>
<context>
    <name>DeadlineViews</name>
    <message>
        <source>At this pace</source>
        <translation>При таком темпе</translation>
    </message>
    <message>
        <source>People left by week</source>
        <translation>Осталось педагогов по неделям</translation>
    </message>
    <message>
        <source>Organisations left by week</source>
        <translation>Осталось организаций по неделям</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Из них не сообщили</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Deadlines as of %1</source>
        <translation>Сроки по состоянию на %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Дней до срока</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Не сообщили</translation>
    </message>
    <message>
        <source>Date at this pace</source>
        <translation>Дата при таком темпе</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Municipalities at risk</source>
        <translation>Муниципалитетов под угрозой</translation>
    </message>
    <message>
        <source>Municipalities done</source>
        <translation>Муниципалитетов завершило</translation>
    </message>
    <message>
        <source>Pace a week</source>
        <translation>Темп в неделю</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>By</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation>некому выполнять</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>успевает</translation>
    </message>
    <message>
        <source>not all have reported</source>
        <translation>сообщили не все</translation>
    </message>
    <message>
        <source>pace not known yet</source>
        <translation>темп пока неизвестен</translation>
    </message>
    <message>
        <source>at risk: too slow</source>
        <translation>под угрозой: не успевает</translation>
    </message>
    <message>
        <source>at risk: will not be done at this pace</source>
        <translation>под угрозой: при таком темпе не завершится</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>срок прошёл</translation>
    </message>
    <message>
        <source>at risk: no data</source>
        <translation>под угрозой: нет данных</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>закрыт %1</translation>
    </message>
    <message>
        <source>the catalogue has no such indicator any more</source>
        <translation>такого показателя в справочнике больше нет</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>срок прошёл %n день назад</numerusform>
            <numerusform>срок прошёл %n дня назад</numerusform>
            <numerusform>срок прошёл %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>no movement</source>
        <translation>движения нет</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 в неделю</translation>
    </message>
    <message>
        <source>all organisations</source>
        <translation>все организации</translation>
    </message>
    <message>
        <source>target %1 %</source>
        <translation>цель %1 %</translation>
    </message>
    <message>
        <source>Outside the municipalities</source>
        <translation>Вне муниципальных образований</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>не успевает</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Add the &amp;set for the region</source>
        <translation>Добавить сроки из &amp;набора</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>З&amp;акрыть</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
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
    <message>
        <source>the title is missing</source>
        <translation>нет названия</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>слишком длинный текст</translation>
    </message>
    <message>
        <source>a title is one line</source>
        <translation>название — одна строка</translation>
    </message>
    <message>
        <source>a code is 1 to 41 small Latin letters, digits and _, a letter first</source>
        <translation>код — от 1 до 41 строчной латинской буквы, цифры или _, первой — буква</translation>
    </message>
    <message>
        <source>the code stands twice</source>
        <translation>код стоит дважды</translation>
    </message>
    <message>
        <source>at least one organisation type is needed</source>
        <translation>нужен хотя бы один тип организаций</translation>
    </message>
    <message>
        <source>there is no such organisation type</source>
        <translation>нет такого типа организаций</translation>
    </message>
    <message>
        <source>the list is too long</source>
        <translation>слишком длинный список</translation>
    </message>
    <message>
        <source>the code is taken by the program</source>
        <translation>код занят программой</translation>
    </message>
    <message>
        <source>a metric is needed</source>
        <translation>нужен показатель</translation>
    </message>
    <message>
        <source>there is no such metric</source>
        <translation>нет такого показателя</translation>
    </message>
    <message>
        <source>a status needs a criterion or a direct metric</source>
        <translation>нужен критерий или решающий показатель</translation>
    </message>
    <message>
        <source>base and complementOf go in a circle or too deep</source>
        <translation>base и complementOf идут по кругу или слишком далеко</translation>
    </message>
    <message>
        <source>an indicator is needed</source>
        <translation>нужен индикатор</translation>
    </message>
    <message>
        <source>there is no such indicator</source>
        <translation>нет такого индикатора</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>нужно число</translation>
    </message>
    <message>
        <source>no criterion is valid between two days</source>
        <translation>между двумя днями не действует ни один критерий</translation>
    </message>
    <message>
        <source>a number above 0 and up to 1 (0.75 is 75 %) is needed</source>
        <translation>нужно число больше 0 и не больше 1 (0.75 — это 75 %)</translation>
    </message>
    <message>
        <source>a key is small Latin letters, digits, dots and _</source>
        <translation>ключ — строчные латинские буквы, цифры, точки и _</translation>
    </message>
    <message>
        <source>one of these words is needed</source>
        <translation>нужно одно из слов</translation>
    </message>
    <message>
        <source>a number from 1 (Monday) to 7 (Sunday) is needed</source>
        <translation>нужно число от 1 (понедельник) до 7 (воскресенье)</translation>
    </message>
    <message>
        <source>an object in {…} is needed</source>
        <translation>нужен объект в {…}</translation>
    </message>
    <message>
        <source>the file holds something else than a catalogue</source>
        <translation>в файле не справочник</translation>
    </message>
    <message>
        <source>written by a newer version of the program</source>
        <translation>записан более новой версией программы</translation>
    </message>
    <message>
        <source>neither types nor campaigns</source>
        <translation>нет ни типов, ни кампаний</translation>
    </message>
    <message>
        <source>figures of it were imported</source>
        <translation>по нему загружены цифры</translation>
    </message>
    <message>
        <source>its values are kept as another kind</source>
        <translation>его значения записаны как другой вид</translation>
    </message>
    <message>
        <source>organisations or figures of this type are stored</source>
        <translation>есть организации или цифры этого типа</translation>
    </message>
    <message>
        <source>the history of imports names it</source>
        <translation>она есть в истории загрузок</translation>
    </message>
    <message>
        <source>an unknown key; known are</source>
        <translation>неизвестный ключ; известны</translation>
    </message>
    <message>
        <source>a text in quotes is needed</source>
        <translation>нужен текст в кавычках</translation>
    </message>
    <message>
        <source>the text holds signs that cannot be seen</source>
        <translation>в тексте невидимые знаки</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>нужно целое число</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>нужно true или false</translation>
    </message>
    <message>
        <source>a day like 2023-09-01 is needed, not</source>
        <translation>нужна дата вида 2023-09-01, а не</translation>
    </message>
    <message>
        <source>a list in […] is needed</source>
        <translation>нужен список в […]</translation>
    </message>
    <message>
        <source>it has more than 30 steps</source>
        <translation>в нём больше 30 шагов</translation>
    </message>
    <message>
        <source>a step has no text</source>
        <translation>у шага нет текста</translation>
    </message>
    <message>
        <source>the text of a step is too long</source>
        <translation>текст шага слишком длинный</translation>
    </message>
    <message>
        <source>a step has a later day than the task</source>
        <translation>у шага день позже самого срока</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>не написано, что нужно сделать</translation>
    </message>
    <message>
        <source>the title is longer than 300 characters</source>
        <translation>название длиннее 300 знаков</translation>
    </message>
    <message>
        <source>the basis is longer than 1000 characters</source>
        <translation>основание длиннее 1000 знаков</translation>
    </message>
    <message>
        <source>it has no due day</source>
        <translation>нет последнего дня</translation>
    </message>
    <message>
        <source>the target is above 0 and at most 100 %</source>
        <translation>цель должна быть больше 0 и не больше 100 %</translation>
    </message>
    <message>
        <source>there is no such reason</source>
        <translation>такой причины нет</translation>
    </message>
    <message>
        <source>there are deadlines of it</source>
        <translation>по ней есть сроки</translation>
    </message>
    <message>
        <source>notes about organisations name it</source>
        <translation>на неё ссылаются заметки об организациях</translation>
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
    <name>Dynamics</name>
    <message>
        <source>Outside the municipalities</source>
        <translation>Вне муниципалитетов</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Весь регион</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ход по неделям</translation>
    </message>
    <message>
        <source>Course over the weeks</source>
        <translation>Ход по неделям</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение недель</translation>
    </message>
    <message>
        <source>Weeks compared: %1 and %2</source>
        <translation>Сравнение недель: %1 и %2</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translation>Изменение, п. п.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>По муниципалитетам</translation>
    </message>
    <message>
        <source>%1 by municipality and week</source>
        <translation>%1 по муниципалитетам и неделям</translation>
    </message>
</context>
<context>
    <name>DynamicsPage</name>
    <message>
        <source>&amp;Show:</source>
        <translation>П&amp;оказать:</translation>
    </message>
    <message>
        <source>Shares or counts</source>
        <translation>Доли или числа</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Доли</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>&amp;Ход по неделям</translation>
    </message>
    <message>
        <source>&amp;Two weeks</source>
        <translation>Дв&amp;е недели</translation>
    </message>
    <message>
        <source>Ea&amp;rlier week:</source>
        <translation>&amp;Ранняя неделя:</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <translation>Ранняя неделя</translation>
    </message>
    <message>
        <source>&amp;Later week:</source>
        <translation>По&amp;здняя неделя:</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Поздняя неделя</translation>
    </message>
    <message>
        <source>By &amp;municipality</source>
        <translation>По &amp;муниципалитетам</translation>
    </message>
    <message>
        <source>I&amp;ndicator:</source>
        <translation>Показа&amp;тель:</translation>
    </message>
    <message>
        <source>Indicator of the map</source>
        <translation>Показатель карты</translation>
    </message>
</context>
<context>
    <name>DynamicsViews</name>
    <message>
        <source>Outside the municipalities</source>
        <translation>Вне муниципалитетов</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Весь регион</translation>
    </message>
    <message>
        <source>share, %</source>
        <translation>доля, %</translation>
    </message>
    <message>
        <source>count</source>
        <translation>число</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
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
        <source>It is not said what was decided.</source>
        <translation>Не сказано, что решено.</translation>
    </message>
    <message>
        <source>Say in a few words what was found out, and from whom.</source>
        <translation>Напишите в нескольких словах, что выяснили и у кого.</translation>
    </message>
    <message>
        <source>Nothing was decided about “%1”.</source>
        <translation>О «%1» ничего не решено.</translation>
    </message>
    <message>
        <source>There is no contradiction “%1”.</source>
        <translation>Нет противоречия «%1».</translation>
    </message>
    <message>
        <source>See their names with “contradictions”.</source>
        <translation>Их обозначения показывает «contradictions».</translation>
    </message>
    <message>
        <source>There is no change No. %1 that could be taken back.</source>
        <translation>Нет изменения № %1, которое можно отменить.</translation>
    </message>
    <message>
        <source>See the numbers with “journal”.</source>
        <translation>Номера показывает «journal».</translation>
    </message>
    <message>
        <source>Change No. %1 has been taken back already.</source>
        <translation>Изменение № %1 уже отменено.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back alone: the same has been changed again since, or something rests on it.</source>
        <translation>«%1» нельзя отменить отдельно: то же самое с тех пор изменили ещё раз или на нём держится другое.</translation>
    </message>
    <message>
        <source>Take the later changes back first. Nothing was changed.</source>
        <translation>Сначала отмените более поздние изменения. Ничего не изменено.</translation>
    </message>
    <message>
        <source>In new stores: preschool, school, supplementary, vocational, authority, other; the store&apos;s own ones: “catalogue export”.</source>
        <translation>В новых хранилищах: preschool, school, supplementary, vocational, authority, other; свои типы хранилища: «catalogue export».</translation>
    </message>
    <message>
        <source>The catalogue is not right at %1: %2</source>
        <translation>Справочник: ошибка в месте %1 — %2</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Исправьте запись и повторите.</translation>
    </message>
    <message>
        <source>“%1” cannot go or become another kind: %2.</source>
        <translation>«%1» нельзя убрать или сделать другим видом: %2.</translation>
    </message>
    <message>
        <source>Leave it as it is, or take the imports back first that brought it.</source>
        <translation>Оставьте как есть или сначала отмените загрузки, которые это принесли.</translation>
    </message>
    <message>
        <source>The catalogue has been changed by somebody else meanwhile; nothing was stored.</source>
        <translation>Справочник тем временем изменил кто-то другой; ничего не записано.</translation>
    </message>
    <message>
        <source>Read it again and repeat the change.</source>
        <translation>Откройте его заново и повторите изменение.</translation>
    </message>
    <message>
        <source>There is no preset “%1”. Known: %2</source>
        <translation>Готовой кампании «%1» нет. Есть: %2</translation>
    </message>
    <message>
        <source>See them with “catalogue presets”.</source>
        <translation>Посмотрите их командой «catalogue presets».</translation>
    </message>
    <message>
        <source>The store has the campaign “%1” already.</source>
        <translation>Кампания «%1» в хранилище уже есть.</translation>
    </message>
    <message>
        <source>There is no task No. %1.</source>
        <translation>Срока № %1 нет.</translation>
    </message>
    <message>
        <source>See the numbers with “tasks”.</source>
        <translation>Номера показывает команда «tasks».</translation>
    </message>
    <message>
        <source>The task “%1” cannot be kept: %2.</source>
        <translation>Срок «%1» нельзя сохранить: %2.</translation>
    </message>
    <message>
        <source>Correct it and try again. Nothing was changed.</source>
        <translation>Исправьте и повторите. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The campaign has no indicator “%1”.</source>
        <translation>В кампании нет показателя «%1».</translation>
    </message>
    <message>
        <source>No deadlines come with the program for the region “%1”.</source>
        <translation>Для региона «%1» набора сроков в программе нет.</translation>
    </message>
    <message>
        <source>Add them one by one with “tasks add”.</source>
        <translation>Добавьте сроки по одному: команда «tasks add» или страница «Сроки».</translation>
    </message>
    <message>
        <source>The campaign has no reason “%1”. Known: %2</source>
        <translation>В кампании нет причины «%1». Есть: %2</translation>
    </message>
    <message>
        <source>Give one of these codes.</source>
        <translation>Укажите один из этих кодов.</translation>
    </message>
    <message>
        <source>Nothing of the kind is suggested or noted for “%1” in this week.</source>
        <translation>Для «%1» за эту неделю ничего такого не предложено и не записано.</translation>
    </message>
    <message>
        <source>See what is with “notes list”; say by hand what is so with “notes add”.</source>
        <translation>Посмотрите, что есть, командой «notes list»; запишите сами командой «notes add».</translation>
    </message>
    <message>
        <source>The note says nothing.</source>
        <translation>В заметке ничего не сказано.</translation>
    </message>
    <message>
        <source>Give a reason, a text or a promised day.</source>
        <translation>Укажите причину, текст или обещанный срок.</translation>
    </message>
    <message>
        <source>There is no note or entry No. %1.</source>
        <translation>Нет заметки или записи № %1.</translation>
    </message>
    <message>
        <source>See the numbers with “notes list”.</source>
        <translation>Номера показывает «notes list».</translation>
    </message>
    <message>
        <source>There is no contact No. %1.</source>
        <translation>Нет контакта № %1.</translation>
    </message>
    <message>
        <source>See the numbers with “contacts list”.</source>
        <translation>Номера показывает «contacts list».</translation>
    </message>
    <message>
        <source>The contact holds nothing by which anybody could be reached.</source>
        <translation>В контакте нет ничего, по чему можно связаться.</translation>
    </message>
    <message>
        <source>Give a position and a service telephone or address.</source>
        <translation>Укажите должность и служебный телефон или почту.</translation>
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
        <source>There is nothing left that could be taken back.</source>
        <translation>Отменять больше нечего.</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>Вида «%1» нет.</translation>
    </message>
    <message>
        <source>Known views: %2</source>
        <translation>Известные виды: %2</translation>
    </message>
    <message>
        <source>The name “%1” is taken by a report or by another view.</source>
        <translation>Имя «%1» занято отчётом или другим видом.</translation>
    </message>
    <message>
        <source>Give the view another name.</source>
        <translation>Дайте виду другое имя.</translation>
    </message>
    <message>
        <source>The view has no name, or one that is too long.</source>
        <translation>У вида нет имени, или оно слишком длинное.</translation>
    </message>
    <message>
        <source>Give it a short name: it will stand among the reports.</source>
        <translation>Дайте короткое имя: вид будет стоять среди отчётов.</translation>
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
        <translation>загрузка</translation>
    </message>
    <message>
        <source>list of organisations</source>
        <translation>список организаций</translation>
    </message>
    <message>
        <source>correction by hand</source>
        <translation>исправление вручную</translation>
    </message>
    <message>
        <source>decision about a contradiction</source>
        <translation>решение о противоречии</translation>
    </message>
    <message>
        <source>contradiction opened again</source>
        <translation>противоречие снова открыто</translation>
    </message>
    <message>
        <source>taking back of an import</source>
        <translation>отмена загрузки</translation>
    </message>
    <message>
        <source>taking back of a change</source>
        <translation>отмена изменения</translation>
    </message>
    <message>
        <source>doing again</source>
        <translation>возврат отменённого</translation>
    </message>
    <message>
        <source>new store</source>
        <translation>новое хранилище</translation>
    </message>
    <message>
        <source>field of a new organisation</source>
        <translation>поле новой организации</translation>
    </message>
    <message>
        <source>field of an organisation</source>
        <translation>поле организации</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>import No. %1</source>
        <translation>загрузка № %1</translation>
    </message>
    <message>
        <source>taken back on %1</source>
        <translation>отменено %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>С чем</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>change of the catalogue</source>
        <translation>изменение справочника</translation>
    </message>
    <message>
        <source>import of a catalogue</source>
        <translation>загрузка справочника</translation>
    </message>
    <message>
        <source>new campaign</source>
        <translation>новая кампания</translation>
    </message>
    <message>
        <source>new deadline</source>
        <translation>новый срок</translation>
    </message>
    <message>
        <source>change of the deadline</source>
        <translation>изменение срока</translation>
    </message>
    <message>
        <source>closing of the deadline</source>
        <translation>закрытие срока</translation>
    </message>
    <message>
        <source>reopening of the deadline</source>
        <translation>возобновление срока</translation>
    </message>
    <message>
        <source>removal of the deadline</source>
        <translation>удаление срока</translation>
    </message>
    <message>
        <source>set of deadlines</source>
        <translation>набор сроков</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>suggestion of a reason</source>
        <translation>предположение о причине</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>rejection of a reason</source>
        <translation>отклонение причины</translation>
    </message>
    <message>
        <source>removal of a note</source>
        <translation>удаление заметки</translation>
    </message>
    <message>
        <source>entry in the log of contacts</source>
        <translation>запись в журнале контактов</translation>
    </message>
    <message>
        <source>removal from the log of contacts</source>
        <translation>удаление из журнала контактов</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>removal of a contact</source>
        <translation>удаление контакта</translation>
    </message>
    <message>
        <source>erasing of all contacts</source>
        <translation>стирание всех контактов</translation>
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
        <source>new view</source>
        <translation>новый вид</translation>
    </message>
    <message>
        <source>change of the view</source>
        <translation>изменение вида</translation>
    </message>
    <message>
        <source>renaming of the view</source>
        <translation>переименование вида</translation>
    </message>
    <message>
        <source>removal of the view</source>
        <translation>удаление вида</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Take &amp;back</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>Take the chosen change back</source>
        <translation>Отменить выбранное изменение</translation>
    </message>
    <message>
        <source>Show every &amp;field that lists of organisations changed</source>
        <translation>Показать каждое &amp;поле, изменённое списками организаций</translation>
    </message>
    <message>
        <source>Show every field that lists of organisations changed</source>
        <translation>Показать каждое поле, изменённое списками организаций</translation>
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
        <translation>Это была о&amp;шибка: исправить название для всех недель</translation>
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
        <translation>Она всегда была там: исправить о&amp;шибку</translation>
    </message>
    <message>
        <source>&amp;Opened on:</source>
        <translation>Откр&amp;ыта:</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>День открытия</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
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
        <translation>&amp;Тип:</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
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
        <translation>ИНН</translation>
    </message>
    <message>
        <source>OG&amp;RN:</source>
        <translation>О&amp;ГРН:</translation>
    </message>
    <message>
        <source>OGRN</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <source>&amp;KPP:</source>
        <translation>&amp;КПП:</translation>
    </message>
    <message>
        <source>KPP</source>
        <translation>КПП</translation>
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
    <name>LogEntryDialog</name>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;День:</translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation>День контакта</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Как:</translation>
    </message>
    <message>
        <source>Channel of the contact</source>
        <translation>Способ связи</translation>
    </message>
    <message>
        <source>&amp;What was agreed:</source>
        <translation>&amp;О чём договорились:</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>О чём договорились</translation>
    </message>
    <message>
        <source>Without names and telephone numbers of people: those belong to the contacts, which can be erased.</source>
        <translation>Без имён и телефонов людей: их место в контактах, которые можно стереть.</translation>
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
    <name>Municipalities</name>
    <message>
        <source>All organisations</source>
        <translation>Все организации</translation>
    </message>
    <message>
        <source>Rating (our formula)</source>
        <translation>Рейтинг (наша формула)</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Муниципалитеты</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Target: %1%</source>
        <translation>Цель: %1%</translation>
    </message>
    <message>
        <source>In percentage points, against the week %1</source>
        <translation>В процентных пунктах, к неделе %1</translation>
    </message>
    <message>
        <source>Against the week %1</source>
        <translation>К неделе %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Against the best, %</source>
        <translation>К лучшей доле, %</translation>
    </message>
    <message>
        <source>The rating is a formula of this program, not of the ministry: each share of which more is better is divided by that of the best municipality and multiplied by 100; the score is the mean of those that are known. Equal scores share a place.</source>
        <translation>Рейтинг — формула этой программы, а не министерства: каждая доля, для которой больше — лучше, делится на долю лучшего муниципалитета и умножается на 100; балл — среднее по известным долям. При равных баллах место общее.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <source>no, left: %1</source>
        <translation>нет, осталось %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Place in the rating</source>
        <translation>Место в рейтинге</translation>
    </message>
</context>
<context>
    <name>MunicipalitiesPage</name>
    <message>
        <source>&amp;Bars:</source>
        <translation>С&amp;толбики:</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Что показывают столбики</translation>
    </message>
</context>
<context>
    <name>MunicipalityDialog</name>
    <message>
        <source>M&amp;unicipality:</source>
        <translation>&amp;Муниципалитет:</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
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
        <source>&amp;Short name:</source>
        <translation>Кратко&amp;е название:</translation>
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
        <translation>Исправить о&amp;шибку в последней записи</translation>
    </message>
</context>
<context>
    <name>MunicipalityViews</name>
    <message>
        <source>Rating (our formula)</source>
        <translation>Рейтинг (наша формула)</translation>
    </message>
    <message>
        <source>%1, share</source>
        <translation>%1, доля</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Код:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Files and scripts name it by the code, which stays as it is.</source>
        <translation>По коду это называют файлы и команды; потом код не меняется.</translation>
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
    <name>NoteDialog</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Причина:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>&amp;Promise:</source>
        <translation>&amp;Срок:</translation>
    </message>
    <message>
        <source>What becomes of the promised day</source>
        <translation>Что с обещанным сроком</translation>
    </message>
    <message>
        <source>Promised &amp;by:</source>
        <translation>Обещано &amp;к:</translation>
    </message>
    <message>
        <source>Day by which it will be done</source>
        <translation>День, к которому обещано</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Заметка:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
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
        <translation>Организация</translation>
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
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
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
        <translation>Неделя</translation>
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
        <source>&amp;Reason and next step</source>
        <translation>Причина и с&amp;ледующий шаг</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Из&amp;менить…</translation>
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
        <source>Histor&amp;y</source>
        <translation>Истори&amp;я</translation>
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
        <translation>неизвестно</translation>
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
    <message>
        <source>the date has passed</source>
        <translation>срок прошёл</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Обещано к</translation>
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
    <message>
        <source>Rea&amp;son:</source>
        <translation>При&amp;чина:</translation>
    </message>
    <message>
        <source>Reason of the organisations shown</source>
        <translation>Причина показанных организаций</translation>
    </message>
    <message>
        <source>Reason and &amp;promise…</source>
        <translation>Причина и с&amp;рок…</translation>
    </message>
    <message>
        <source>Reason and promise of the selected organisations</source>
        <translation>Причина и срок выбранных организаций</translation>
    </message>
    <message>
        <source>Say a reason or a promised day of all selected organisations at once</source>
        <translation>Указать причину или обещанный срок сразу для всех выбранных организаций</translation>
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
    <message>
        <source>Contradictions</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Муниципалитеты</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
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
    <message>
        <source>Put the criteria and their days right in the catalogue: every week needs one that is valid on its last day.</source>
        <translation>Исправьте критерии и их даты в справочнике: для каждой недели нужен критерий, действующий в её последний день.</translation>
    </message>
    <message>
        <source>Take the import of each problem back and import its file anew, or restore a backup.</source>
        <translation>Отмените загрузку, о которой замечание, и загрузите файл заново или восстановите хранилище из копии.</translation>
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
    <name>ReasonPanel</name>
    <message>
        <source>Reason and next step</source>
        <translation>Причина и следующий шаг</translation>
    </message>
    <message>
        <source>Conf&amp;irm</source>
        <translation>Подтве&amp;рдить</translation>
    </message>
    <message>
        <source>Confirm the reason</source>
        <translation>Подтвердить причину</translation>
    </message>
    <message>
        <source>The selected reason is so</source>
        <translation>Выбранная причина верна</translation>
    </message>
    <message>
        <source>An&amp;other reason…</source>
        <translation>Другая при&amp;чина…</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>The selected reason is rejected, another one is said</source>
        <translation>Выбранная причина отклоняется, указывается другая</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Откл&amp;онить</translation>
    </message>
    <message>
        <source>Reject the reason</source>
        <translation>Отклонить причину</translation>
    </message>
    <message>
        <source>The selected reason is not so, whatever the figures suggest</source>
        <translation>Выбранная причина неверна, что бы ни говорили данные</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Заметка…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>A reason, a promised day or a remark</source>
        <translation>Причина, обещанный срок или замечание</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изм&amp;енить…</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Next step, as a letter can put it:</source>
        <translation>Следующий шаг, готовый для письма:</translation>
    </message>
    <message>
        <source>Co&amp;py the text</source>
        <translation>&amp;Копировать текст</translation>
    </message>
    <message>
        <source>Copy the next step and its legal bases</source>
        <translation>Копировать следующий шаг и основания</translation>
    </message>
    <message>
        <source>Next step and legal bases</source>
        <translation>Следующий шаг и основания</translation>
    </message>
    <message>
        <source>Entry in the &amp;log…</source>
        <translation>Запись в &amp;журнал…</translation>
    </message>
    <message>
        <source>Add an entry to the log of contacts</source>
        <translation>Добавить запись в журнал контактов</translation>
    </message>
    <message>
        <source>Remove &amp;entry</source>
        <translation>Удалить запис&amp;ь</translation>
    </message>
    <message>
        <source>Remove the entry from the log of contacts</source>
        <translation>Удалить запись из журнала контактов</translation>
    </message>
    <message>
        <source>Contact&amp;s (personal data)</source>
        <translation>Контакт&amp;ы (персональные данные)</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>Показать контакты</translation>
    </message>
    <message>
        <source>Kept in this store only; left out of reports and exports.</source>
        <translation>Хранятся только здесь; в отчёты и выгрузки не попадают.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>До&amp;бавить…</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Из&amp;менить…</translation>
    </message>
    <message>
        <source>Change the contact</source>
        <translation>Изменить контакт</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Удал&amp;ить</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>Удалить контакт</translation>
    </message>
</context>
<context>
    <name>ReasonStory</name>
    <message>
        <source>the date has passed</source>
        <translation>срок прошёл</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>By the week&apos;s figures</source>
        <translation>По данным недели</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Обещано к</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Кто указал</translation>
    </message>
    <message>
        <source>Log of contacts</source>
        <translation>Журнал контактов</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>О чём договорились</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>the organisation&apos;s</source>
        <translation>организации</translation>
    </message>
    <message>
        <source>Legal bases:</source>
        <translation>Основания:</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>promised by %1 — the date has passed</source>
        <translation>обещано к %1 — срок прошёл</translation>
    </message>
    <message>
        <source>promised by %1</source>
        <translation>обещано до %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>by %1</source>
        <translation>к %1</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Способ связи</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Outside the municipalities</source>
        <translation>Вне муниципалитетов</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Наименование МО</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>С причиной</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation>В том числе</translation>
    </message>
    <message>
        <source>Reason confirmed</source>
        <translation>Причина подтверждена</translation>
    </message>
    <message>
        <source>Promised a date</source>
        <translation>Обещан срок</translation>
    </message>
    <message>
        <source>Date has passed</source>
        <translation>Срок прошёл</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>By the week&apos;s figures</source>
        <translation>По данным недели</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Обещано к</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Кто указал</translation>
    </message>
    <message>
        <source>Contact of the organisation</source>
        <translation>Контакт организации</translation>
    </message>
    <message>
        <source>Contact of the municipality</source>
        <translation>Контакт муниципалитета</translation>
    </message>
    <message>
        <source>has passed</source>
        <translation>срок прошёл</translation>
    </message>
    <message>
        <source>Promised dates are compared with %1.</source>
        <translation>Обещанные сроки сверены с датой %1.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Suggested by the figures or said by people; an organisation with several reasons counts in each.</source>
        <translation>Причины предложены по данным недели или указаны людьми; организация с несколькими причинами считается в каждой.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Organisations and next steps</source>
        <translation>Организации и следующие шаги</translation>
    </message>
    <message>
        <source>Contacts are personal data: do not pass this file on.</source>
        <translation>Контакты — персональные данные: не передавайте этот файл.</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Put in short: compare with the text in force before a letter is sent.</source>
        <translation>Изложено кратко: перед отправкой письма сверьте с действующей редакцией.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Что требует</translation>
    </message>
    <message>
        <source>For which reasons</source>
        <translation>К каким причинам</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>ко всем</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
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
        <source>%1 — less than %2</source>
        <translation>%1 — меньше, чем %2</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>over: the week&apos;s figures say otherwise</source>
        <translation>снята: по данным недели этого уже нет</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждена</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предположительно</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>выезд</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>совещание</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>мессенджер</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
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
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Со&amp;хранить как…</translation>
    </message>
    <message>
        <source>Shee&amp;t:</source>
        <translation>&amp;Лист:</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
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
    <message>
        <source>Catalogue of Svodka</source>
        <translation>Справочник «Сводки»</translation>
    </message>
    <message>
        <source>Read a catalogue</source>
        <translation>Прочитать справочник</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>&amp;What is to be done:</source>
        <translation>&amp;Что нужно сделать:</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>&amp;Campaign:</source>
        <translation>&amp;Кампания:</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Measured &amp;by:</source>
        <translation>&amp;Показатель:</translation>
    </message>
    <message>
        <source>Indicator that measures it</source>
        <translation>Показатель, по которому видно выполнение</translation>
    </message>
    <message>
        <source>&amp;Due:</source>
        <translation>С&amp;рок:</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>&amp;Цель:</translation>
    </message>
    <message>
        <source>Target in percent</source>
        <translation>Цель в процентах</translation>
    </message>
    <message>
        <source>&amp;Types (none ticked = all):</source>
        <translation>&amp;Типы (не отмечено — все):</translation>
    </message>
    <message>
        <source>Organisation types</source>
        <translation>Типы организаций</translation>
    </message>
    <message>
        <source>&amp;Municipalities (none ticked = all):</source>
        <translation>&amp;Муниципалитеты (не отмечено — все):</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Муниципалитеты</translation>
    </message>
    <message>
        <source>&amp;Route:</source>
        <translation>М&amp;аршрут:</translation>
    </message>
    <message>
        <source>Steps of the route</source>
        <translation>Шаги маршрута</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Поднять шаг</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Опустить шаг</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Убрать шаг</translation>
    </message>
    <message>
        <source>B&amp;asis:</source>
        <translation>&amp;Основание:</translation>
    </message>
    <message>
        <source>Where the date comes from</source>
        <translation>Откуда взят срок</translation>
    </message>
    <message>
        <source>letter, order, slides: where the date comes from</source>
        <translation>письмо, приказ, слайды: откуда взят срок</translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>&amp;From the day:</source>
        <translation>&amp;С какого дня:</translation>
    </message>
    <message>
        <source>The first day of the new threshold</source>
        <translation>Первый день нового порога</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>&amp;New threshold:</source>
        <translation>&amp;Новый порог:</translation>
    </message>
    <message>
        <source>New threshold</source>
        <translation>Новый порог</translation>
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
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
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
</context>
<context>
    <name>svodka::app::CataloguePage</name>
    <message>
        <source>Discard the draft</source>
        <translation>Отказаться от черновика</translation>
    </message>
    <message>
        <source>All changes of the draft will be lost.</source>
        <translation>Все изменения черновика пропадут.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Отказаться</translation>
    </message>
    <message>
        <source>A &amp;new one…</source>
        <translation>&amp;Новую…</translation>
    </message>
    <message>
        <source>&amp;Read a file into the draft…</source>
        <translation>&amp;Прочитать файл в черновик…</translation>
    </message>
    <message>
        <source>&amp;Write the stored catalogue to a file…</source>
        <translation>&amp;Записать сохранённый справочник в файл…</translation>
    </message>
    <message>
        <source>A field cannot be read.</source>
        <translation>Одно из полей не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Изменений нет.</translation>
    </message>
    <message numerus="yes">
        <source>The draft has %n change(s).</source>
        <translation>
            <numerusform>В черновике %n изменение.</numerusform>
            <numerusform>В черновике %n изменения.</numerusform>
            <numerusform>В черновике %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging the latest weeks by the draft</source>
        <translation>Оценка последних недель по черновику</translation>
    </message>
    <message>
        <source>Saving the catalogue</source>
        <translation>Сохранение справочника</translation>
    </message>
    <message>
        <source>The catalogue has been saved.</source>
        <translation>Справочник сохранён.</translation>
    </message>
    <message>
        <source>The file holds nothing that is not here already.</source>
        <translation>В файле нет ничего, чего здесь ещё нет.</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>справочник</translation>
    </message>
    <message>
        <source>Writing the catalogue</source>
        <translation>Запись справочника</translation>
    </message>
    <message>
        <source>The catalogue was written to %1</source>
        <translation>Справочник записан в файл %1</translation>
    </message>
</context>
<context>
    <name>svodka::app::CataloguePreviewDialog</name>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>&amp;Save the changes</source>
        <translation>&amp;Сохранить изменения</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>&amp;Back to the draft</source>
        <translation>&amp;Вернуться к черновику</translation>
    </message>
    <message>
        <source>It cannot be stored so:</source>
        <translation>Так сохранить нельзя:</translation>
    </message>
    <message>
        <source>Please look at:</source>
        <translation>Обратите внимание:</translation>
    </message>
    <message>
        <source>Figures of the whole region that become others in the latest weeks:</source>
        <translation>Цифры по всему региону, которые станут другими в последних неделях:</translation>
    </message>
    <message>
        <source>No figure of the latest weeks changes.</source>
        <translation>Цифры последних недель не изменятся.</translation>
    </message>
    <message>
        <source>No stored figure hangs on it.</source>
        <translation>Записанные цифры от этого не зависят.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Будет</translation>
    </message>
    <message>
        <source>Of, now</source>
        <translation>Из скольких</translation>
    </message>
    <message>
        <source>Of, then</source>
        <translation>Будет из</translation>
    </message>
    <message>
        <source>Figures that change</source>
        <translation>Цифры, которые изменятся</translation>
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
    <name>svodka::app::ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>the organisation&apos;s</source>
        <translation>организации</translation>
    </message>
    <message>
        <source>the municipality&apos;s</source>
        <translation>муниципалитета</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>svodka::app::ContradictionsPage</name>
    <message>
        <source>Contradictions</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Looking for contradictions…</source>
        <translation>Ищем противоречия…</translation>
    </message>
    <message>
        <source>Nothing contradicts itself here, or everything was accepted.</source>
        <translation>Здесь всё сходится, или всё уже принято.</translation>
    </message>
    <message>
        <source>There are no figures of this week yet.</source>
        <translation>За эту неделю ещё нет цифр.</translation>
    </message>
    <message>
        <source>The contradictions could not be looked for.</source>
        <translation>Найти противоречия не удалось.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Откуда: %1</translation>
    </message>
    <message>
        <source>What can be done: %1</source>
        <translation>Что можно сделать: %1</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <translation>Принято (%1, %2): %3</translation>
    </message>
    <message>
        <source>Accept a contradiction</source>
        <translation>Принять противоречие</translation>
    </message>
    <message>
        <source>What was found out, and from whom? The note stays with these figures; other ones are asked about again.</source>
        <translation>Что выяснили и у кого? Пометка относится к этим цифрам; о других программа спросит снова.</translation>
    </message>
    <message>
        <source>Keeping the decision</source>
        <translation>Запись решения</translation>
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
    <name>svodka::app::DeadlinesPage</name>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Municipalities of the deadline</source>
        <translation>Муниципалитеты этого срока</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>No route is written down.</source>
        <translation>Маршрут не записан.</translation>
    </message>
    <message>
        <source>The deadlines could not be read.</source>
        <translation>Сроки прочитать не удалось.</translation>
    </message>
    <message>
        <source>There are no deadlines of this campaign yet. Add one, or the set that comes with the program for your region: each date in it says where it comes from.</source>
        <translation>Сроков по этой кампании пока нет. Добавьте свой срок или готовый набор для вашего региона: у каждого срока в нём указано, откуда он взят.</translation>
    </message>
    <message>
        <source>There are no deadlines of this campaign yet. Press “Add”: what is to be done, by which day, by whom. Then it is seen here what is left, and who will be late.</source>
        <translation>Сроков по этой кампании пока нет. Нажмите «Добавить»: что нужно сделать, к какому дню и кому. Тогда здесь будет видно, сколько осталось и кто не успевает.</translation>
    </message>
    <message>
        <source>As of %1. At risk: %2 of %3</source>
        <translation>По состоянию на %1. Под угрозой: %2 из %3</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Основание: %1</translation>
    </message>
    <message>
        <source>Nothing is known of single municipalities.</source>
        <translation>По отдельным муниципалитетам данных нет.</translation>
    </message>
    <message>
        <source>The catalogue has no such indicator any more: change the deadline.</source>
        <translation>Такого показателя в справочнике больше нет: измените срок.</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>В&amp;озобновить</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>З&amp;акрыть</translation>
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
    <name>svodka::app::DynamicsPage</name>
    <message>
        <source>&amp;Indicators</source>
        <translation>По&amp;казатели</translation>
    </message>
    <message>
        <source>M&amp;unicipalities</source>
        <translation>М&amp;униципалитеты</translation>
    </message>
    <message>
        <source>Course over the weeks</source>
        <translation>Ход по неделям</translation>
    </message>
    <message>
        <source>Weeks compared</source>
        <translation>Сравнение недель</translation>
    </message>
    <message>
        <source>Municipalities and weeks</source>
        <translation>Муниципалитеты и недели</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Не удалось прочитать цифры.</translation>
    </message>
    <message>
        <source>There are no figures of this campaign yet. Import the week&apos;s files.</source>
        <translation>Цифр этой кампании пока нет. Загрузите файлы недели.</translation>
    </message>
    <message>
        <source>Only the first %1 lines of %2 are shown</source>
        <translation>Показаны первые %1 линий из %2</translation>
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
    <name>svodka::app::FieldForm</name>
    <message>
        <source>A number is needed.</source>
        <translation>Нужно число.</translation>
    </message>
    <message>
        <source>DD.MM.YYYY, empty = without an end</source>
        <translation>ДД.ММ.ГГГГ, пусто — без срока</translation>
    </message>
    <message>
        <source>A day like 01.09.2023 is needed.</source>
        <translation>Нужна дата вида 01.09.2023.</translation>
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
    <name>svodka::app::JournalPage</name>
    <message>
        <source>Log of changes</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Читаем журнал…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ничего ещё не меняли.</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Журнал прочитать не удалось.</translation>
    </message>
    <message>
        <source>Only the newest %1 lines are shown.</source>
        <translation>Показаны только последние строки: %1.</translation>
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
        <translation>Читаю регион</translation>
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
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
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
        <translation>Ни к какому: региональная</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>svodka::app::LogEntryDialog</name>
    <message>
        <source>Log of contacts</source>
        <translation>Журнал контактов</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
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
    <message>
        <source>The draft is not saved</source>
        <translation>Черновик не сохранён</translation>
    </message>
    <message>
        <source>The page “%1” has changes that are not saved. They will be lost.</source>
        <translation>На странице «%1» есть несохранённые изменения. Они пропадут.</translation>
    </message>
    <message>
        <source>&amp;Discard and leave</source>
        <translation>&amp;Уйти без сохранения</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Остаться</translation>
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
        <translation>Объ&amp;единить</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Пр&amp;исоединить</translation>
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
    <message>
        <source>part of the name…</source>
        <translation>часть названия…</translation>
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
    <name>svodka::app::MunicipalitiesPage</name>
    <message>
        <source>Municipalities</source>
        <translation>Муниципалитеты</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Не удалось прочитать цифры.</translation>
    </message>
    <message>
        <source>There are no figures of this campaign yet. Import the week&apos;s files.</source>
        <translation>Цифр этой кампании пока нет. Загрузите файлы недели.</translation>
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
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
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
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
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
    <name>svodka::app::NewEntryDialog</name>
    <message>
        <source>New: %1</source>
        <translation>Новое: %1</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Текст:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Ключ:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
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
        <source>There is one already: %1</source>
        <translation>Такой уже есть: %1</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and _ are needed, a letter first.</source>
        <translation>Нужны строчные латинские буквы, цифры и _; первой — буква.</translation>
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
    <name>svodka::app::NoteDialog</name>
    <message>
        <source>Reason and promise of several organisations</source>
        <translation>Причина и срок нескольких организаций</translation>
    </message>
    <message>
        <source>Reason and promise</source>
        <translation>Причина и срок</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) are selected. What is said here is said of each.</source>
        <translation>
            <numerusform>Выбрана %n организация. Сказанное относится к ней.</numerusform>
            <numerusform>Выбраны %n организации. Сказанное относится к каждой.</numerusform>
            <numerusform>Выбрано %n организаций. Сказанное относится к каждой.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The one that each has now</source>
        <translation>Та, что сейчас у каждой (будет подтверждена)</translation>
    </message>
    <message>
        <source>No reason, only a remark</source>
        <translation>Без причины, только замечание</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>оставить как есть</translation>
    </message>
    <message>
        <source>nothing is promised</source>
        <translation>срок не обещан</translation>
    </message>
    <message>
        <source>a day is promised</source>
        <translation>обещан срок</translation>
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
        <source>None of these organisations has this reason.</source>
        <translation>Ни у одной из этих организаций такой причины нет.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>неизвестна</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>не подтверждена</translation>
    </message>
    <message>
        <source>a date is promised</source>
        <translation>обещан срок</translation>
    </message>
    <message>
        <source>the date has passed</source>
        <translation>срок прошёл</translation>
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
    <name>svodka::app::ReasonActions</name>
    <message>
        <source>Saving the note</source>
        <translation>Сохранение заметки</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n organisation(s).</source>
        <translation>
            <numerusform>Записано для %n организации.</numerusform>
            <numerusform>Записано для %n организаций.</numerusform>
            <numerusform>Записано для %n организаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the reasons</source>
        <translation>Чтение причин</translation>
    </message>
    <message>
        <source>Removing the note</source>
        <translation>Удаление заметки</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Заметка удалена.</translation>
    </message>
    <message>
        <source>Saving the entry</source>
        <translation>Сохранение записи</translation>
    </message>
    <message>
        <source>Written into the log of contacts.</source>
        <translation>Записано в журнал контактов.</translation>
    </message>
    <message>
        <source>Removing the entry</source>
        <translation>Удаление записи</translation>
    </message>
    <message>
        <source>The entry is removed from the log of contacts.</source>
        <translation>Запись удалена из журнала контактов.</translation>
    </message>
    <message>
        <source>Saving the contact</source>
        <translation>Сохранение контакта</translation>
    </message>
    <message>
        <source>The contact is kept, in this store only.</source>
        <translation>Контакт сохранён, только в этом хранилище.</translation>
    </message>
    <message>
        <source>Removing the contact</source>
        <translation>Удаление контакта</translation>
    </message>
    <message>
        <source>The contact is removed.</source>
        <translation>Контакт удалён.</translation>
    </message>
    <message>
        <source>Erase all contacts</source>
        <translation>Стереть все контакты</translation>
    </message>
    <message>
        <source>All contacts of organisations and municipalities will be erased from this store for good: that cannot be taken back.

Backups and copies of the file that were made before still hold them: delete those, too. Reasons, notes and the log of contacts stay.</source>
        <translation>Все контакты организаций и муниципалитетов будут стёрты из этого хранилища без возврата: отменить это нельзя.

Резервные и другие копии файла, сделанные раньше, контакты ещё хранят: удалите и их. Причины, заметки и журнал контактов останутся.</translation>
    </message>
    <message>
        <source>&amp;Erase all contacts</source>
        <translation>&amp;Стереть все контакты</translation>
    </message>
    <message>
        <source>Erasing the contacts</source>
        <translation>Стирание контактов</translation>
    </message>
    <message>
        <source>All contacts are erased from this store.</source>
        <translation>Все контакты стёрты из этого хранилища.</translation>
    </message>
</context>
<context>
    <name>svodka::app::ReasonPanel</name>
    <message>
        <source>Reasons and notes</source>
        <translation>Причины и заметки</translation>
    </message>
    <message>
        <source>Nothing is noted, and the figures suggest nothing.</source>
        <translation>Ничего не записано, и данные ни на что не указывают.</translation>
    </message>
    <message>
        <source>Log of contacts</source>
        <translation>Журнал контактов</translation>
    </message>
    <message>
        <source>Calls, letters and visits will stand here.</source>
        <translation>Здесь будут звонки, письма и выезды.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>There are no contacts.</source>
        <translation>Контактов нет.</translation>
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
    <name>svodka::app::ReportsPage</name>
    <message>
        <source>What the report will hold</source>
        <translation>Что будет в отчёте</translation>
    </message>
    <message>
        <source>Not for this campaign: it lacks the indicators that the report prints.</source>
        <translation>Не для этой кампании: в ней нет показателей, которые печатает отчёт.</translation>
    </message>
    <message>
        <source>There are no figures of this campaign yet. Import the week&apos;s files.</source>
        <translation>Цифр этой кампании пока нет. Загрузите файлы недели.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Не удалось составить отчёт.</translation>
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
    <name>svodka::app::StepTable</name>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>By (dd.mm.yyyy)</source>
        <translation>До (дд.мм.гггг)</translation>
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
    <message>
        <source>Deadl&amp;ines at risk: %1 of %2</source>
        <translation>Сроки под &amp;угрозой: %1 из %2</translation>
    </message>
    <message>
        <source>Cont&amp;radictions to solve: %1</source>
        <translation>Противо&amp;речия: решить %1</translation>
    </message>
</context>
<context>
    <name>svodka::app::TableTools</name>
    <message>
        <source>Nothing here fits the search. Enter looks for it among all organisations.</source>
        <translation>Здесь ничего не нашлось. Enter в строке поиска ищет среди всех организаций.</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Ничего не подходит под фильтр</translation>
    </message>
    <message>
        <source>No views are saved yet</source>
        <translation>Сохранённых видов пока нет</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>&amp;Update “%1”</source>
        <translation>&amp;Обновить «%1»</translation>
    </message>
    <message>
        <source>Re&amp;name “%1”…</source>
        <translation>&amp;Переименовать «%1»…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”</source>
        <translation>&amp;Убрать «%1»</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Выделено: %1</translation>
    </message>
    <message>
        <source>with a figure: %1</source>
        <translation>с цифрой: %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>сумма %1</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>среднее %1</translation>
    </message>
</context>
<context>
    <name>svodka::app::TaskActions</name>
    <message>
        <source>Saving the deadline</source>
        <translation>Сохранение срока</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Закрыто: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Снова открыто: %1</translation>
    </message>
    <message>
        <source>Remove the deadline</source>
        <translation>Удаление срока</translation>
    </message>
    <message>
        <source>Remove “%1”? To put it aside and keep it in sight, close it instead.</source>
        <translation>Удалить «%1»? Чтобы отложить срок, но оставить его на виду, закройте его.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Removing the deadline</source>
        <translation>Удаление срока</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Adding the deadlines</source>
        <translation>Добавление сроков</translation>
    </message>
    <message>
        <source>Deadlines added: %1</source>
        <translation>Добавлено сроков: %1</translation>
    </message>
    <message>
        <source>; not added, because the catalogue lacks their indicator: %1</source>
        <translation>; не добавлено, потому что в справочнике нет их показателя: %1</translation>
    </message>
</context>
<context>
    <name>svodka::app::TaskDialog</name>
    <message>
        <source>Change the deadline</source>
        <translation>Изменение срока</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Новый срок</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The day of a step is not a date like 21.04.2023.</source>
        <translation>День шага — не дата вида 21.04.2023.</translation>
    </message>
</context>
<context>
    <name>svodka::app::ThresholdDialog</name>
    <message>
        <source>Another threshold from a day</source>
        <translation>Другой порог с даты</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>It will be:</source>
        <translation>Будет:</translation>
    </message>
    <message>
        <source>A day like 01.09.2023 on which the criterion is valid, and the day before too, and a number are needed.</source>
        <translation>Нужны дата вида 01.09.2023, когда критерий действует (и накануне тоже), и число.</translation>
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
    <name>svodka::app::UndoActions</name>
    <message>
        <source>Take back: %1?</source>
        <translation>Отменить: %1?</translation>
    </message>
    <message>
        <source>What it brought goes; what it replaced comes back. Later imports stay as they are. Until the program ends it can be done again.</source>
        <translation>Что она принесла, исчезнет; что заменила, вернётся. Более поздние загрузки останутся. До закрытия программы отменённое можно вернуть.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Н&amp;е отменять</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>Taken back: %1. To do it again: Ctrl+Y</source>
        <translation>Отменено: %1. Вернуть — Ctrl+Y</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Возврат: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
</context>
<context>
    <name>svodka::app::ViewActions</name>
    <message>
        <source>&amp;Name of the view, which will stand among the reports:</source>
        <translation>&amp;Имя вида; он будет стоять и среди отчётов:</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Имя вида</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Saving the view</source>
        <translation>Сохранение вида</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Вид сохранён: %1</translation>
    </message>
    <message>
        <source>View updated: %1</source>
        <translation>Вид обновлён: %1</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименовать вид</translation>
    </message>
    <message>
        <source>Renaming the view</source>
        <translation>Переименование вида</translation>
    </message>
    <message>
        <source>View renamed: %1</source>
        <translation>Вид переименован: %1</translation>
    </message>
    <message>
        <source>Removing the view</source>
        <translation>Удаление вида</translation>
    </message>
    <message>
        <source>View removed: %1</source>
        <translation>Вид убран: %1</translation>
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
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Вернуть: %1</translation>
    </message>
    <message>
        <source>&amp;Erase all contacts…</source>
        <translation>&amp;Стереть все контакты…</translation>
    </message>
    <message>
        <source>Likely &amp;duplicates…</source>
        <translation>Возможные ду&amp;бли…</translation>
    </message>
    <message>
        <source>&amp;Municipalities: names and codes…</source>
        <translation>&amp;Муниципалитеты: названия и коды…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>Ви&amp;ды</translation>
    </message>
    <message>
        <source>Keep the table as it is arranged under a name, and show it again</source>
        <translation>Сохранить таблицу в таком виде под именем и показать её снова</translation>
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
    <message>
        <source>Click a name to hide its line or to show it again</source>
        <translation>Щёлкните название, чтобы скрыть его линию или показать снова</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (скрыто)</translation>
    </message>
</context>
<context>
    <name>svodka::widgets::CheckListButton</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
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
    <name>svodka::widgets::HeatMap</name>
    <message>
        <source>Heat map</source>
        <translation>Тепловая карта</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>Нет данных для показа</translation>
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
    <message>
        <source>%1: %2</source>
        <comment>target and its value</comment>
        <translation>%1: %2</translation>
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
    <name>svodka::widgets::TableColumns</name>
    <message>
        <source>Show &amp;all columns</source>
        <translation>Показать &amp;все</translation>
    </message>
    <message>
        <source>&amp;Fit the widths</source>
        <translation>Подогнать &amp;ширину</translation>
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
    <message>
        <source>Col&amp;umns</source>
        <translation>Стол&amp;бцы</translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation>Просматриваются строки…</translation>
    </message>
    <message>
        <source>Filter &amp;row</source>
        <translation>Строка &amp;фильтров</translation>
    </message>
</context>
</TS>
