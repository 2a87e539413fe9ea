namespace Clairevoie.Domain;

/// <summary>
/// What reports weigh. A campaign is three voices of any place, in whichever corner of the street, half of the day or week it is repeated.
/// Reports without words are six: their ticks cost nothing to vary, and say a little all the same.
/// </summary>
public static class Voices
{
    /// <summary>The most that reports without words weigh at one place.</summary>
    public const int MostTicked = 6;

    private const int Weeks = 28, Places = 4;

    /// <summary>What reports weigh that tell of one place.</summary>
    public static int Of(IEnumerable<ComparedReport> reports) => Of(Copies.Among(reports));

    /// <summary>What groups of copies weigh that tell of one place.</summary>
    public static int Of(IReadOnlyCollection<Copies> groups)
    {
        var told = groups.Where(one => !one.First.Traits.Words.IsEmpty).GroupBy(one => one.Campaign).Sum(Most);
        var ticked = groups.Where(one => one.First.Traits.Words.IsEmpty).GroupBy(one => one.First.Traits.Ticks).Sum(Most);
        return told + Math.Min(ticked, MostTicked);
    }

    /// <summary>
    /// The reports that a map counts. Of one campaign, no circle as wide as a street is long holds more than three. Of those without words,
    /// a place holds within four weeks no more than three with the same ticks and six in all, and a street no more than four such places.
    /// </summary>
    public static IReadOnlySet<Guid> Heard(IEnumerable<ComparedReport> reports)
    {
        var (beside, heard) = (new HeardBeside(), new HashSet<Guid>());
        foreach (var (report, campaign) in Copies.Among(reports).SelectMany(one => one.All.Select(report => (Report: report, one.Campaign))).OrderBy(one => one.Report.Received).ThenBy(one => one.Report.Id))
        {
            var clicked = report.Traits.Words.IsEmpty;
            var key = clicked ? Guid.Empty : campaign;
            var near = beside.Around(key, report, clicked ? Weeks : null);
            if (clicked ? !MayCount(report.Traits, near) : near.Count >= Copies.MostVoices) continue;
            beside.Add(key, report);
            heard.Add(report.Id);
        }

        return heard;
    }

    private static bool MayCount(ReportTraits traits, IReadOnlyCollection<ComparedReport> street)
    {
        var here = street.Where(one => one.Traits.MetresTo(traits) <= Likeness.SamePlace).ToList();
        return street.Count < Places * MostTicked && here.Count < MostTicked && here.Count(one => one.Traits.Ticks == traits.Ticks) < Copies.MostVoices;
    }

    private static int Most(IEnumerable<Copies> same) => Math.Min(same.Sum(one => one.All.Count), Copies.MostVoices);
}
