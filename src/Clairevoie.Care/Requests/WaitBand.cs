namespace Clairevoie.Care.Requests;

/// <summary>How long the median request waited, in bands: more than <paramref name="Over"/> days, at most <paramref name="AtMost"/>.</summary>
public sealed record WaitBand(int Over, int AtMost)
{
    /// <summary>Every band, the shortest first.</summary>
    public static IReadOnlyList<WaitBand> All { get; } = [new(0, 3), new(3, 7), new(7, 30), new(30, 90), new(90, 180), new(180, 365)];

    /// <summary>The band of this upper end, or nothing.</summary>
    public static WaitBand? Of(int? atMost) => All.FirstOrDefault(band => band.AtMost == atMost);

    /// <summary>The band in which the median lies, each structure weighing as many requests as it made; nothing where none said.</summary>
    public static WaitBand? Median(IEnumerable<(int? AtMost, long Requests)> said)
    {
        var ordered = said.Where(one => one is { AtMost: not null, Requests: > 0 }).OrderBy(one => one.AtMost).ToList();
        var half = (ordered.Sum(one => one.Requests) + 1) / 2;
        var passed = 0L;
        foreach (var one in ordered)
            if ((passed += one.Requests) >= half)
                return Of(one.AtMost);
        return null;
    }
}
