// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/document.h"
#include "workflow/demo_words.h"
#include "workflow/session.h"

namespace renkei {

/// The papers of the demo: signed, printed, waived, or still missing.
class DemoPapers
{
public:
    DemoPapers(const Session &session, DemoWords &words, Change &change);

    /// `document` says what there is to say beside kind, subject and day.
    void signedPaper(const char *kind, const QUuid &subject, const QDate &day, const QString &receivedBy,
                     Document document = {});
    void printedForm(const char *kind, const QUuid &subject, const QJsonObject &data);
    void omitted(const char *kind, const QUuid &subject, const QString &confirmedBy);
    void substituted(const char *kind, const QUuid &subject, const QString &confirmedBy);
    /// 様式1 and 2 of an office, on their way or through.
    void submitted(const QUuid &office, const QDate &day, const QDate &invitationOn);

private:
    const Session &m_session;
    DemoWords &m_words;
    Change &m_change;
    QByteArray m_scan; ///< SHA-256 of the one sample scan
    QHash<QString, QByteArray> m_templates;
};

} // namespace renkei
