// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/correction_actions.h"

#include "app/dialogs/addition_dialog.h"
#include "app/dialogs/correction_dialog.h"
#include "imports_fixture.h"
#include "widget_tree.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

const core::Period kWeek{QDate(2023, 4, 29), QDate(2023, 5, 5)};

/// A week with one kindergarten and with what is reported for all.
class CorrectionActionsTest : public ImportsTest {
protected:
    void SetUp() override {
        ImportsTest::SetUp();
        import(m_session.jobs().path(), dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv"));
        import(m_session.jobs().path(),
               writeFile("week.csv", u"Сферум (29.04.23-05.05.23)\nМуниципальное образование;Наименование организации;"
                                     "Тип;Заявка отправлена;Количество учителей, написавших не менее 10 сообщений\n"
                                     "Охинский;МБДОУ № 1;ДОО;да;5\n"_s));
        m_session.reload();
        ASSERT_TRUE(settles());
    }

    template <typename Dialog>
    Dialog* opened(const char* name) {
        Dialog* dialog = waitForDialog<Dialog>(name);
        if (dialog) {
            EXPECT_EQ(complaints(*dialog), QStringList());
        }
        return dialog;
    }
    static void choose(QWidget& dialog, const char* box, const QVariant& data) {
        auto* found = find<QComboBox>(dialog, box);
        ASSERT_GE(found->findData(data), 0) << box;
        found->setCurrentIndex(found->findData(data));
    }
    static void type(QWidget& dialog, const char* edit, const QString& text) {
        find<QLineEdit>(dialog, edit)->setText(text);
    }
    static QPushButton* ok(QWidget& dialog) {
        return find<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Ok);
    }
    void pressOk(QWidget& dialog) {
        ASSERT_TRUE(ok(dialog)->isEnabled());
        ok(dialog)->click();
        ASSERT_TRUE(settles());
    }
    std::optional<double> registered() {
        const auto rows = store()->weeklyRows(u"sferum"_s, kWeek);
        const auto catalogue = store()->catalogue();
        return rows->at(0).values.at(size_t(catalogue->campaign(u"sferum"_s)->metricIndex(u"application_sent"_s)));
    }
    std::optional<double> notRegistered(core::MunicipalityId municipality) {
        for (const core::ReportedFigure& figure : *store()->reportedFigures(u"sferum"_s, kWeek))
            if (figure.municipality == municipality && figure.indicator == u"not_registered"_s)
                return figure.value;
        return std::nullopt;
    }

    app::CorrectionActions actions{m_work};
};

TEST_F(CorrectionActionsTest, AFlagOfAnOrganisationIsTakenAwayAndComesBack) {
    actions.correctOrganisation(store()->organisations()->front().id, u"application_sent"_s);
    auto* dialog = opened<app::CorrectionDialog>("correctionDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(text(*dialog, "beforeLabel"), app::CorrectionDialog::tr("yes"));
    find<QComboBox>(*dialog, "flagComboBox")->setCurrentIndex(2);
    EXPECT_FALSE(ok(*dialog)->isEnabled()) << "a reason is needed";
    type(*dialog, "reasonLineEdit", u"заявка отозвана"_s);
    pressOk(*dialog);
    EXPECT_EQ(registered(), std::nullopt);
    ASSERT_EQ(batches().front().kind, core::BatchKind::Manual);
    EXPECT_EQ(batches().front().author, u"методист"_s);
    ASSERT_TRUE(succeeded(store()->undo(batches().front().id, m_clock.nowUtc(), {})));
    EXPECT_EQ(registered(), 1);
}

TEST_F(CorrectionActionsTest, WhatIsReportedForAMunicipalityIsPutRight) {
    actions.correctFigure(u"not_registered"_s);
    auto* dialog = opened<app::CorrectionDialog>("correctionDialog");
    ASSERT_NE(dialog, nullptr);
    choose(*dialog, "municipalityComboBox", qint64{1});
    choose(*dialog, "typeComboBox", u"preschool"_s);
    EXPECT_EQ(text(*dialog, "beforeLabel"), u"20"_s) << "as in the real table";
    type(*dialog, "reasonLineEdit", u"письмо"_s);
    type(*dialog, "valueLineEdit", u"1,5"_s);
    EXPECT_FALSE(ok(*dialog)->isEnabled());
    EXPECT_FALSE(text(*dialog, "problemLabel").isEmpty());
    type(*dialog, "valueLineEdit", u"19"_s);
    pressOk(*dialog);
    EXPECT_EQ(notRegistered(core::MunicipalityId{1}), 19);
}

TEST_F(CorrectionActionsTest, AnOrganisationIsAdded) {
    actions.addOrganisation();
    auto* dialog = opened<app::AdditionDialog>("additionDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(ok(*dialog)->isEnabled());
    type(*dialog, "nameLineEdit", u"МБДОУ № 77 «Синтетический»"_s);
    choose(*dialog, "municipalityComboBox", qint64{5});
    choose(*dialog, "typeComboBox", u"preschool"_s);
    type(*dialog, "reasonLineEdit", u"открыта в этом году"_s);
    pressOk(*dialog);
    ASSERT_EQ(store()->organisations()->size(), 2U);
    EXPECT_EQ(m_announced.size(), 1);
}

TEST_F(CorrectionActionsTest, ACancelledCorrectionChangesNothing) {
    const size_t before = batches().size();
    actions.correctFigure();
    auto* dialog = opened<app::CorrectionDialog>("correctionDialog");
    ASSERT_NE(dialog, nullptr);
    type(*dialog, "valueLineEdit", u"3"_s);
    type(*dialog, "reasonLineEdit", u"письмо"_s);
    dialog->reject();
    ASSERT_TRUE(settles());
    EXPECT_EQ(batches().size(), before);
}

} // namespace
