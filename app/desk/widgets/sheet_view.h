// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/placed_page.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace renkei::desk {

class PageTurner;
class SheetCanvas;

/// The paper beside the data: shows the sheets of a placed document at readable size and marks the field that
/// is being edited.
class SheetView : public QWidget
{
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);

    /// Keeps page, zoom and scroll position when the document has the same number of pages.
    void setDocument(forms::PlacedDocument document);
    /// Shows a sentence in place of the sheet.
    void setMessage(const QString &sentence);
    void clear();
    /// Marks the field and scrolls to it; the key as on the form. Empty marks nothing.
    void setMarkedField(const QString &field);

    int pageCount() const;
    int page() const { return m_page; }
    void setPage(int page);
    /// 1 = one millimetre on the sheet is one on the screen; 0 = as wide as the view.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateView();
    double pixelsPerMm() const;
    void showMark();

    forms::PlacedDocument m_document;
    QString m_markedField;
    int m_page = 0;
    double m_zoom = 0;
    SheetCanvas *m_canvas;
    QScrollArea *m_scroll;
    PageTurner *m_turner;
    QLabel *m_message;
};

} // namespace renkei::desk
