// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace svodka::app {

/// Answers every question that has one candidate only, at once; after that it takes these answers back. Hidden where
/// there is neither.
class AcceptAllButton final : public QPushButton {
    Q_OBJECT

public:
    explicit AcceptAllButton(QWidget* parent = nullptr);

    /// `open`: questions that it would answer; `accepted`: those that it has answered.
    void setCounts(int open, int accepted);

Q_SIGNALS:
    void acceptWanted();
    void takeBackWanted();

private:
    bool m_accepts = true;
};

} // namespace svodka::app
