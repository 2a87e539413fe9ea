using System.Globalization;

namespace Clairevoie.Domain;

/// <summary>How many tellings of harm outreach heard in a sector over a quarter, never finer: none, a few (1 to 10, not told which), or a number from 11 on.</summary>
public sealed record SectorHarm(string Sector, string Quarter, int Least, int Most)
{
    /// <summary>The least number that is told as such.</summary>
    public const int FirstTold = 11;
}

/// <summary>An outreach team tells of harm in a sector: injuries, overdoses, violence undergone. A count and no person; every field may be wrong.</summary>
public sealed record TellSectorHarm(string? Sector, string? HowMany, string? Number)
{
    /// <summary>None was heard of.</summary>
    public const string None = "none";

    /// <summary>From one to ten: how many exactly is not told.</summary>
    public const string Few = "few";

    /// <summary>Eleven or more: how many is told.</summary>
    public const string Many = "many";

    /// <summary>The fact that follows, or every reason why none does.</summary>
    public Decision<SectorHarm> Decide(IReadOnlyCollection<string> sectors, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(sectors);
        List<Refusal> refusals = [];
        if (Sector is null || !sectors.Contains(Sector))
            refusals.Add(new("sector-unknown", nameof(Sector)));
        var (least, most) = Read(refusals);
        return refusals.Count > 0 ? refusals : new SectorHarm(Sector!, QuarterOf(today), least, most);
    }

    /// <summary>The quarter of a day, as it is told.</summary>
    public static string QuarterOf(DateOnly today) => string.Create(CultureInfo.InvariantCulture, $"{today.Year}-T{((today.Month - 1) / 3) + 1}");

    private (int Least, int Most) Read(List<Refusal> refusals)
    {
        if (HowMany == None)
            return (0, 0);
        if (HowMany == Few)
            return (1, SectorHarm.FirstTold - 1);
        if (HowMany == Many && Written.Count(Number, nameof(Number), refusals) is >= SectorHarm.FirstTold and < 100_000 and var number)
            return ((int)number, (int)number);
        refusals.Add(HowMany == Many ? new("harm-number", nameof(Number), SectorHarm.FirstTold) : new("harm-missing", nameof(HowMany)));
        return default;
    }
}
