-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reasons: what implies them, the laws that letters cite, what people say about them, and whom to call.

-- Any one of the signs is enough (JSON: core/reason_json.h).
ALTER TABLE reason ADD COLUMN implied_by TEXT NOT NULL DEFAULT '[]';

CREATE TABLE legal_basis (
    region_id INTEGER NOT NULL,
    campaign TEXT NOT NULL,
    code TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    title_ru TEXT NOT NULL,
    title_en TEXT NOT NULL,
    text_ru TEXT NOT NULL,
    text_en TEXT NOT NULL,
    link TEXT NOT NULL,
    reasons TEXT NOT NULL, -- JSON list of codes; empty = all reasons
    PRIMARY KEY (region_id, campaign, code),
    FOREIGN KEY (region_id, campaign) REFERENCES campaign (region_id, code)
);

CREATE TABLE note (
    region_id INTEGER NOT NULL,
    note_id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    organisation_id INTEGER NOT NULL,
    campaign TEXT NOT NULL,
    start_day TEXT, -- the week from which it holds; NULL = every week
    end_day TEXT,
    reason TEXT NOT NULL, -- code of the campaign; empty = a remark
    text TEXT NOT NULL,
    promised TEXT,
    state TEXT NOT NULL, -- suggested, confirmed, rejected
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (region_id, note_id),
    UNIQUE (region_id, uid),
    FOREIGN KEY (region_id, organisation_id) REFERENCES organisation (region_id, organisation_id),
    FOREIGN KEY (region_id, campaign) REFERENCES campaign (region_id, code)
);

CREATE INDEX note_organisation ON note (region_id, organisation_id);

CREATE TABLE contact_log (
    region_id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    channel TEXT NOT NULL, -- phone, mail, visit, meeting, messenger, other
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (region_id, entry_id),
    FOREIGN KEY (region_id, organisation_id) REFERENCES organisation (region_id, organisation_id)
);

CREATE INDEX contact_log_organisation ON contact_log (region_id, organisation_id);

-- Personal data: apart from everything else, never written into change_log, gone by one command.
CREATE TABLE contact (
    region_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    organisation_id INTEGER, -- one of the two is NULL
    municipality_id INTEGER,
    "position" TEXT NOT NULL,
    phone TEXT NOT NULL,
    mail TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (region_id, contact_id),
    FOREIGN KEY (region_id, organisation_id) REFERENCES organisation (region_id, organisation_id),
    FOREIGN KEY (region_id, municipality_id) REFERENCES municipality (region_id, municipality_id)
);

CREATE INDEX contact_organisation ON contact (region_id, organisation_id);

-- Stores that are there already get what new ones take from data/catalogue.
UPDATE reason SET implied_by = '[{"indicator":"not_registered"}]'
WHERE campaign = 'sferum' AND code = 'no_registration';
UPDATE reason SET implied_by = '[{"indicator":"not_active"}]'
WHERE campaign = 'sferum' AND code = 'status_not_active';
UPDATE reason SET implied_by = '[{"metric":"other_accounts","comparator":">=","threshold":1}]'
WHERE campaign = 'sferum' AND code = 'other_account';
UPDATE reason SET implied_by = '[{"metric":"profiles_verified","below":"teachers_added"}]'
WHERE campaign = 'sferum' AND code = 'account_not_verified';
UPDATE reason SET implied_by = '[{"metric":"users_as_pupil","comparator":">=","threshold":1}]'
WHERE campaign = 'sferum' AND code = 'role_pupil';
UPDATE reason SET implied_by = '[{"indicator":"zero_messages"}]'
WHERE campaign = 'sferum' AND code = 'no_communication';
INSERT INTO reason (region_id, campaign, code, ordinal, title_ru, title_en, step_ru, step_en, implied_by)
SELECT region_id, code, 'no_vk_badge', 1,
    'Нет метки «Госорганизация» ВКонтакте',
    'No badge in VK',
    'Подтвердить страницу ВКонтакте учётной записью организации на Госуслугах и получить метку «Госорганизация»',
    'Confirm the VK page by the organisation''s account on Gosuslugi and get the badge',
    '[{"metric":"vk_badge","comparator":"=","threshold":0}]'
FROM campaign WHERE code = 'gospubliki';
INSERT INTO reason (region_id, campaign, code, ordinal, title_ru, title_en, step_ru, step_en, implied_by)
SELECT region_id, code, 'no_ok_badge', 2,
    'Нет метки «Госорганизация» в Одноклассниках',
    'No badge in OK',
    'Подтвердить страницу в Одноклассниках учётной записью организации на Госуслугах и получить метку «Госорганизация»',
    'Confirm the OK page by the organisation''s account on Gosuslugi and get the badge',
    '[{"metric":"ok_badge","comparator":"=","threshold":0}]'
FROM campaign WHERE code = 'gospubliki';
INSERT INTO reason (region_id, campaign, code, ordinal, title_ru, title_en, step_ru, step_en, implied_by)
SELECT region_id, code, 'not_in_system', 3,
    'Страницы нет в системе «Госпаблики»',
    'The page is not in the system “Gospubliki”',
    'Подключить страницу к системе «Госпаблики» в личном кабинете организации',
    'Connect the page to the system “Gospubliki” in the organisation''s account',
    '[{"metric":"in_system","comparator":"=","threshold":0}]'
FROM campaign WHERE code = 'gospubliki';
INSERT INTO reason (region_id, campaign, code, ordinal, title_ru, title_en, step_ru, step_en, implied_by)
SELECT region_id, code, 'no_widgets', 4,
    'Нет виджетов обратной связи',
    'No feedback widgets',
    'Разместить на странице виджеты «Сообщить о проблеме» и «Высказать мнение»',
    'Put the widgets “Report a problem” and “Give an opinion” on the page',
    '[{"metric":"widget_problem","comparator":"=","threshold":0},{"metric":"widget_opinion","comparator":"=","threshold":0}]'
FROM campaign WHERE code = 'gospubliki';
INSERT INTO reason (region_id, campaign, code, ordinal, title_ru, title_en, step_ru, step_en, implied_by)
SELECT region_id, code, 'no_qr', 5,
    'QR-код не размещён на входе',
    'No QR code at the entrance',
    'Изготовить QR-код со ссылкой на страницу и разместить его на входе в здание',
    'Make the QR code of the page and put it up at the entrance',
    '[{"metric":"qr_posted","comparator":"=","threshold":0}]'
FROM campaign WHERE code = 'gospubliki';
INSERT INTO reason (region_id, campaign, code, ordinal, title_ru, title_en, step_ru, step_en, implied_by)
SELECT region_id, code, 'few_posts', 6,
    'Меньше 3 публикаций за неделю',
    'Fewer than 3 posts in the week',
    'Публиковать на странице не менее 3 записей в неделю',
    'Publish at least 3 posts a week on the page',
    '[{"metric":"posts","comparator":"<=","threshold":2}]'
FROM campaign WHERE code = 'gospubliki';
INSERT INTO legal_basis (region_id, campaign, code, ordinal, title_ru, title_en, text_ru, text_en, link, reasons)
SELECT region_id, code, 'fz273_16_3_1', 1,
    'часть 3.1 статьи 16 Федерального закона от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»',
    'Federal Law No. 273-FZ of 29.12.2012 “On Education”, article 16, part 3.1',
    'При реализации основных образовательных программ с применением электронного обучения и дистанционных образовательных технологий, предусматривающих обработку персональных данных обучающихся, используются государственные информационные системы (часть введена Федеральным законом от 30.12.2021 № 472-ФЗ)',
    'Programmes taught by e-learning that processes pupils'' personal data use state information systems (added by Federal Law No. 472-FZ of 30.12.2021)',
    '',
    '[]'
FROM campaign WHERE code = 'sferum';
INSERT INTO legal_basis (region_id, campaign, code, ordinal, title_ru, title_en, text_ru, text_en, link, reasons)
SELECT region_id, code, 'protocol_1838', 2,
    'протокол Минцифры России от 14.11.2022 № П13/1838пр',
    'Minutes of the Ministry of Digital Development No. П13/1838пр of 14.11.2022',
    'Зарегистрировать в «Сферуме» все школы и все муниципальные образования, подготовить дорожные карты',
    'Register all schools and all municipalities in Sferum, prepare road maps',
    '',
    '["no_registration","status_not_active"]'
FROM campaign WHERE code = 'sferum';
INSERT INTO legal_basis (region_id, campaign, code, ordinal, title_ru, title_en, text_ru, text_en, link, reasons)
SELECT region_id, code, 'fz149_10_8', 3,
    'часть 8 статьи 10 Федерального закона от 27.07.2006 № 149-ФЗ «Об информации, информационных технологиях и о защите информации»',
    'Federal Law No. 149-FZ of 27.07.2006 “On Information”, article 10, part 8',
    'При оказании государственных и муниципальных услуг, выполнении государственного или муниципального задания не допускается пользоваться иностранными мессенджерами (действует с 01.03.2023, введена Федеральным законом от 29.12.2022 № 584-ФЗ)',
    'Foreign messengers must not be used for state and municipal services and tasks (in force from 01.03.2023, added by Federal Law No. 584-FZ of 29.12.2022)',
    '',
    '["other_account","no_communication"]'
FROM campaign WHERE code = 'sferum';
INSERT INTO legal_basis (region_id, campaign, code, ordinal, title_ru, title_en, text_ru, text_en, link, reasons)
SELECT region_id, code, 'fz8_10', 1,
    'статья 10 Федерального закона от 09.02.2009 № 8-ФЗ «Об обеспечении доступа к информации о деятельности государственных органов и органов местного самоуправления» (в редакции Федерального закона от 14.07.2022 № 270-ФЗ)',
    'Federal Law No. 8-FZ of 09.02.2009 “On Access to Information”, article 10 (as amended by Federal Law No. 270-FZ of 14.07.2022)',
    'Государственные органы, органы местного самоуправления и подведомственные организации ведут официальные страницы (с 01.12.2022)',
    'State and municipal bodies and their organisations keep official pages (from 01.12.2022)',
    'https://www.consultant.ru/document/cons_doc_LAW_84602/32b1a4e9547bcbc979cab32ff73d300cb0095446/',
    '[]'
FROM campaign WHERE code = 'gospubliki';
INSERT INTO legal_basis (region_id, campaign, code, ordinal, title_ru, title_en, text_ru, text_en, link, reasons)
SELECT region_id, code, 'rp2523', 2,
    'распоряжение Правительства Российской Федерации от 02.09.2022 № 2523-р',
    'Order of the Government No. 2523-r of 02.09.2022',
    'Официальные страницы, в том числе подведомственных организаций, создаются ВКонтакте и в Одноклассниках',
    'Official pages, those of subordinate organisations included, are kept in VK and OK',
    '',
    '[]'
FROM campaign WHERE code = 'gospubliki';
