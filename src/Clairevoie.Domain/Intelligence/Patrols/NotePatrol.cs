using System.Globalization;

namespace Clairevoie.Domain;

/// <summary>Hours of patrol of one week in one sector, all officers together; every field may be wrong. Nothing says who patrolled.</summary>
public sealed record NotePatrol(string? Week, string? Sector, string? Hours)
{
    private const double Most = 100_000;

    /// <summary>Takes it, or says everything that stands in the way.</summary>
    public Decision<PatrolNoted> Decide(DateOnly today)
    {
        List<Refusal> no = [];
        var week = IsoWeek.Read(Week);
        if (week is null) no.Add(new("week-unreadable", nameof(Week)));
        else if (week.Value.Monday.AddDays(7) > today) no.Add(new("week-not-over", nameof(Week)));
        if (!TerritoryCode.Could(Sector)) no.Add(new("sector-missing", nameof(Sector)));
        var text = (Hours ?? "").Trim().Replace(',', '.');
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) || hours > Most)
            no.Add(new("hours-unreadable", nameof(Hours), Most));
        return no.Count > 0 ? no : new PatrolNoted(week!.Value, Sector!.Trim(), hours);
    }
}

/// <summary>Hours of patrol were noted.</summary>
public sealed record PatrolNoted(IsoWeek Week, string Sector, double Hours);
