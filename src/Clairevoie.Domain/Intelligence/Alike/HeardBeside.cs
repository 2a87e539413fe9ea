namespace Clairevoie.Domain;

/// <summary>The reports of each campaign that count already, found by their street.</summary>
internal sealed class HeardBeside
{
    private readonly Dictionary<(Guid, int, int), List<ComparedReport>> bySquare = [];

    /// <summary>Those of a campaign within a street's width of a report, and within some days of it where a number is given.</summary>
    public IReadOnlyCollection<ComparedReport> Around(Guid campaign, ComparedReport report, int? days)
    {
        var (east, north) = report.Traits.Square;
        List<ComparedReport> near = [];
        for (var right = -1; right <= 1; right++)
            for (var up = -1; up <= 1; up++)
                if (bySquare.TryGetValue((campaign, east + right, north + up), out var there))
                    near.AddRange(there.Where(one => one.Traits.MetresTo(report.Traits) <= Likeness.SameStreet && (days is null || report.Received.Day.DayNumber - one.Received.Day.DayNumber < days)));
        return near;
    }

    /// <summary>One more that counts.</summary>
    public void Add(Guid campaign, ComparedReport report)
    {
        var (east, north) = report.Traits.Square;
        if (!bySquare.TryGetValue((campaign, east, north), out var here)) bySquare[(campaign, east, north)] = here = [];
        here.Add(report);
    }
}
