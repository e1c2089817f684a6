// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;

namespace renkei::desk {

class PageTurner;

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
    PageTurner *m_turner;
};

} // namespace renkei::desk
