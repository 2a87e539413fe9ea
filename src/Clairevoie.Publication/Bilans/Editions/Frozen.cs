using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Indicators;

namespace Clairevoie.Publication.Bilans.Editions;

/// <summary>A computed value as it is published: the version that stood, or a new one beside it.</summary>
public sealed record Frozen(Claim Claim, string Indicator, bool IsNew, bool IsRestated)
{
    /// <summary>Decided from what was published of it before: the same cells are the same version.</summary>
    public static Frozen Of(IndicatorValue value, IReadOnlyList<Claim> before)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(before);
        var next = value.Claim((before.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)) ?? throw new ArgumentException("It has no value.", nameof(value));
        return before is [var current, ..] && Files.ClaimColumns.Write(current with { Version = "" }).SequenceEqual(Files.ClaimColumns.Write(next with { Version = "" }))
            ? new(current, value.Indicator.Id, false, false)
            : new(next, value.Indicator.Id, true, before.Count > 0);
    }
}
