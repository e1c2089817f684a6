// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/printout.h"
#include "forms/placed_page.h"
#include "forms/prefill.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace renkei::forms {

struct PrintRequest
{
    QString formId;
    QList<QUuid> subjects;    ///< rows of the form's subject register
    bool allSubjects = false; ///< everybody in service, sorted by kana, instead
    QUuid office;             ///< null = the subjects' office, else the desk's own
    FillMode mode = FillMode::Complete;
    bool asName = false; ///< 記名で印刷
    int copies = 1;
    bool markCopies = false;       ///< print the template's copy marks (控) even where the pack does not ask
    std::optional<bool> controlQr; ///< nullopt = as the setting or the pack says
    bool bindingMargin = false;
    bool handOutList = true; ///< after a batch of more than one
};

/// One form for one subject, to be printed or written. `documents` are its copies.
struct PrintedForm
{
    PrintoutId printout;
    QUuid subject;       ///< null = a blank form for nobody
    QString subjectName; ///< for file names and progress; empty for a blank form
    std::vector<PlacedDocument> documents;
};

/// A print job of the desk or the command line, taken one form after the other so that a thousand need no
/// more memory than one. Nothing is remembered until record().
class PrintRun
{
public:
    /// Finds the subjects; throws Error(NotFound), Error(InvalidInput) when there is nobody to print for.
    PrintRun(Session &session, PrintRequest request);
    ~PrintRun();
    PrintRun(const PrintRun &) = delete;
    PrintRun &operator=(const PrintRun &) = delete;

    const QString &formId() const;
    /// Number of forms (not counting copies and the hand-out list).
    size_t count() const;
    /// Sets form `index`. Same index, same printout id.
    PrintedForm form(size_t index);
    /// Who gets which sheet; nullopt when the run is for one or nobody.
    std::optional<PlacedDocument> handOutList();
    /// Everything, in order, the hand-out list last. `progress(done, count)` returns false to stop: then
    /// Error(Cancelled).
    std::vector<PlacedDocument> all(const std::function<bool(size_t, size_t)> &progress = {});
    /// Remembers the run in the ledger, one entry for all: to be called once paper or file exist.
    void record();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The request for people of the register `about`, for one of the sheets that go with it: a sheet about the
/// office is asked for the office of the first of them instead.
PrintRequest requestForSheet(const Session &session, PrintRequest request, const QString &about,
                             const QString &formId);
/// The request itself and those for the sheets that accompany its form, in the order of the pack: a sheet
/// about the same subject for each of them, a sheet about the office (a FAX cover) once, for the subjects'
/// office.
QList<PrintRequest> requestsTogether(const Session &session, const PrintRequest &request);

/// A form from data alone, no ledger needed; what the data names is printed. `controlQr` nullopt = as the
/// pack says.
std::vector<PlacedDocument> printData(const RegionPack &pack, const QString &formId, const QJsonObject &data,
                                      int copies = 1, std::optional<bool> controlQr = {},
                                      bool bindingMargin = false);

/// Prints again what was printed: the text that was signed and the data of then, with the same id.
std::vector<PlacedDocument> reprint(const Session &session, PrintoutId printout);

} // namespace renkei::forms
