using Clairevoie.Domain;

namespace Clairevoie.Justice.Returns;

/// <summary>Injunctions at a standstill at the end of a month, and why: no doctor, or an incomplete referral.</summary>
public static class Blocked
{
    /// <summary>The reasons are part of all that stand still, so they are never more.</summary>
    public static IEnumerable<Refusal> Check(IReadOnlyDictionary<string, double> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var reasons = figures.GetValueOrDefault("blocked_no_doctor") + figures.GetValueOrDefault("blocked_incomplete");
        return reasons > 0 && reasons > figures.GetValueOrDefault("blocked") ? [new("blocked-beyond", "blocked", reasons)] : [];
    }
}
