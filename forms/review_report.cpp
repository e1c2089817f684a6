// SPDX-License-Identifier: Apache-2.0
#include "forms/review_report.h"

#include "forms/pdf_writer.h"
#include "forms/print_run.h"

namespace renkei::forms {

void writeReviewReport(Session &session, ReviewId review, const QString &path)
{
    PrintRequest request;
    request.formId = QStringLiteral("review-report");
    request.subjects = {review.uuid()};
    PrintRun run(session, request);
    writePdfFile(run.all(), path, {session.clock.now()});
    run.record();
}

} // namespace renkei::forms
