// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QStringList>

namespace renkei {

/// The word lists under resources/demo (see the README there), and picking from them. The same seed picks the
/// same words.
class DemoWords
{
public:
    explicit DemoWords(quint32 seed);

    struct Person
    {
        QString name;
        QString kana;
        QString sex;
    };
    struct Place
    {
        QString postCode;
        QString address;
    };
    struct OfficeName
    {
        QString name;
        QString kana;
        QString shortName;
        QString facilityType;
    };

    /// The names that hurt first, in the order of the list; then at random.
    Person nextPerson();
    /// At random.
    Person anybody();
    Place place();
    /// Another one each time.
    OfficeName officeName();
    QString profession();
    /// 0 … bound - 1
    int number(int bound);
    /// True in that many of a hundred.
    bool chance(int percent);
    /// 024-000-NNNN, 090-0000-NNNN: not assigned.
    QString officePhone();
    QString mobilePhone();

private:
    using Rows = QList<QStringList>;
    Person withFamilyName(qsizetype familyName);
    static Rows read(const QString &name);

    QRandomGenerator m_random;
    Rows m_familyNames;
    Rows m_givenNames;
    Rows m_officeWords;
    Rows m_officeKinds;
    Rows m_towns;
    QStringList m_professions; ///< each as often as its weight
    int m_people = 0;
    int m_offices = 0;
};

} // namespace renkei
