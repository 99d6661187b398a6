#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace somotcua {

/// A paper of a procedure, and whether the citizen has brought it.
struct PaperMark
{
    QString name;
    bool brought = false;

    friend bool operator==(const PaperMark &, const PaperMark &) = default;
};

qsizetype broughtCount(const QList<PaperMark> &papers);
QStringList missingPapers(const QList<PaperMark> &papers);

/// The papers with the marks of a list looked through before: a paper is known again by its name, case, accents and
/// punctuation aside.
QList<PaperMark> markedAs(const QStringList &papers, const QList<PaperMark> &before);

/// The names as they can be kept: tidy, no blank one, none twice.
QStringList tidyPapers(const QStringList &papers);

/// What a procedure costs: đồng as digits, "HDND" (set by the provincial council), nothing when it is not known.
struct ChannelFees
{
    std::optional<QString> online;
    std::optional<QString> inPerson;

    friend bool operator==(const ChannelFees &, const ChannelFees &) = default;
};

inline constexpr auto kFeeSetByCouncil = "HDND";

/// What a person typed for a fee: "10.000 đ", "10000", "0", "HĐND"; blank is unknown. Not `understood`: no fee.
struct TypedFee
{
    bool understood = true;
    std::optional<QString> fee;

    friend bool operator==(const TypedFee &, const TypedFee &) = default;
};
TypedFee readFee(const QString &text);

/// Whether fees that the provincial council sets are waived when a dossier is handed in on line: Hà Nội, from
/// 01/01/2026 (Nghị quyết 77/2025/NQ-HĐND).
bool waivesCouncilFees(const QString &parentOfUnit, const QString &unit, QDate day);
/// The fees as the catalogue knows them. `catalogue` is the procedure's one fee, `shipped` what is known by channel.
ChannelFees proposedFees(const QString &catalogue, const ChannelFees &shipped, bool waived);

/// Why dossiers came back, or where help got stuck, and how often.
struct CountedReason
{
    QString text;
    qint64 count = 0;

    friend bool operator==(const CountedReason &, const CountedReason &) = default;
};

/// The reasons most often given, most first. Texts that differ only in case, accents or punctuation are one reason,
/// told in the writing used most.
QList<CountedReason> commonestReasons(const QList<CountedReason> &written, qsizetype most);

/// Where the reasons of a guide come from.
enum class ReasonSource : quint8
{
    Nowhere,
    Returned, // what the office said when it refused a dossier or wanted a supplement
    Obstacles // nothing came back yet: where help got stuck
};

/// What is to be known of a procedure at the desk.
struct ProcedureGuide
{
    QStringList papers;
    bool papersProposed = false; // the program's list, not yet looked through by the office
    ChannelFees fees;
    QList<CountedReason> reasons;
    ReasonSource reasonSource = ReasonSource::Nowhere;
};

} // namespace somotcua
