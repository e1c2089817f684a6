// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/search_index.h"

#include <QLineEdit>

class QFrame;
class QListWidget;
class QListWidgetItem;
class QTimer;

namespace renkei::desk {

/// The one search box, over everything: hits while typing, grouped by register, under the box. ↓ and Enter
/// without leaving it.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(SearchIndex &index, QWidget *parent = nullptr);
    ~SearchBox() override;
    /// The hits that are shown now, in their order.
    const QList<SearchHit> &hits() const { return m_hits; }

Q_SIGNALS:
    void chosen(const QByteArray &registerKey, const QUuid &id, const QByteArray &fieldKey);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void showHits(const QList<SearchHit> &hits);
    void choose(const QListWidgetItem *item);
    void step(int direction);
    void placePopup();

    SearchIndex &m_index;
    QList<SearchHit> m_hits;
    QFrame *m_popup;
    QListWidget *m_list;
    QTimer *m_filling; ///< reads the index in while nobody types
};

} // namespace renkei::desk
