// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>
#include <QWidget>

#include <functional>
#include <span>

namespace renkei::desk {

class DeskContext;

/// What the function keys of the frame do on a page; the bar shows only those a page has.
enum class PageCommand { New, Print, RegisterPaper, Import, Export, Delete };

/// An area of the desk. The frame knows pages only by pages.cpp, its one registration table.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Called when the page comes to the front and after every change of the ledger while it is there.
    virtual void refresh() = 0;
    /// Opens the record (a search hit, a finding). False when it is not of this page.
    virtual bool open(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey = {}) = 0;
    virtual bool canRun(PageCommand command) const = 0;
    virtual void run(PageCommand command) = 0;
    /// The number beside the area: what needs doing. 0 shows nothing.
    virtual int pendingCount() const { return 0; }
    /// What F1 says first: about the thing that is chosen here (a clause). Empty = nothing special.
    virtual QString helpText() const { return {}; }
};

struct PageEntry
{
    const char *key;                        ///< "staff"; objectName of the page and its area button
    const char *label;                      ///< English, translated in context "Area"
    const char *icon;                       ///< name of the SVG in resources/icons
    std::span<const char *const> registers; ///< records of these registers open here
    bool officeDesk;                        ///< shown at an office desk
    bool centreDesk;                        ///< shown at the centre desk
    std::function<Page *(DeskContext &, QWidget *)> make;
};

std::span<const PageEntry> pageEntries();

} // namespace renkei::desk
