// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QToolButton;

namespace renkei::desk {

/// The pages of a scan or PDF as pictures.
class DocumentView : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentView(QWidget *parent = nullptr);
    ~DocumentView() override;

    /// Throws Error(InvalidInput) with a sentence when the bytes are no PDF and no picture.
    void setContent(const QByteArray &bytes);
    void setMessage(const QString &sentence);
    void clear();
    int pageCount() const;
    int page() const { return m_page; }
    void setPage(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateView();

    struct Source;
    std::unique_ptr<Source> m_source;
    int m_page = 0;
    QLabel *m_picture;
    QScrollArea *m_scroll;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_pageLabel;
};

} // namespace renkei::desk
