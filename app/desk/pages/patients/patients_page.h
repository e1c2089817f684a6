// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace renkei::desk {

class DeskContext;
class Page;

/// 利用者（患者）: their 様式4 and what goes onto it. No clinical content.
Page *makePatientsPage(DeskContext &context, QWidget *parent);

} // namespace renkei::desk
