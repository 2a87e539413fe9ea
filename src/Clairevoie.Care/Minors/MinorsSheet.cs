using Clairevoie.Care.Requests;
using Clairevoie.Domain;

namespace Clairevoie.Care.Minors;

/// <summary>
/// What may leave care of minors: a quarter of the whole city, never a month, a service or a structure. A number is told from 20, from three
/// structures of two agencies, and only where what remains for each agency, once it takes its own away, is none or 20 too.
/// </summary>
public static class MinorsSheet
{
    /// <summary>The least count of minors' strand that may be told.</summary>
    public const int Fewest = 20;

    /// <summary>The tables of a quarter, by name.</summary>
    public const string Counts = "minors", Wait = "minors-wait";

    private const int FewestStructures = 3, FewestAgencies = 2;

    /// <summary>The sheet of a quarter, and how many of the structures said something of each of its months.</summary>
    public static Sheet Of(ReturnPeriod quarter, IReadOnlyList<MinorsSaid> said, int structures)
    {
        ArgumentNullException.ThrowIfNull(said);
        var enough = said.Select(one => one.Structure).Distinct().Count() >= FewestStructures && said.Select(one => one.Agency).Distinct().Count() >= FewestAgencies;
        var answered = enough && MayBeTold(said, one => one.Answered) && MayBeTold(said, one => one.Oriented - one.Answered);
        ToldTable counts = new(Counts, ["number"],
        [
            Line("met", enough && MayBeTold(said, one => one.Met), said.Sum(one => one.Met)),
            Line("oriented", enough && MayBeTold(said, one => one.Oriented), said.Sum(one => one.Oriented)),
            Line("answered", answered, said.Sum(one => one.Answered)),
        ]);
        return new(quarter.ToString(), answered && BandOf(said) is { } band ? [counts, new(Wait, ["over", "at-most"], [new("answered", [band.Over, band.AtMost])])] : [counts])
        {
            Returned = [new("minors", said.GroupBy(one => one.Structure).Count(one => one.Select(line => line.Month).Distinct().Count() == quarter.Months), structures)],
        };
    }

    private static ToldLine Line(string key, bool told, long sum) => new(key, [told ? sum : null]);

    // Whoever reads knows nothing of it, or knows the counts of one agency: its own.
    private static bool MayBeTold(IReadOnlyList<MinorsSaid> said, Func<MinorsSaid, long> count)
    {
        var all = said.Sum(count);
        return said.GroupBy(one => one.Agency).Select(agency => all - agency.Sum(count)).Append(all).All(left => left is 0 or >= Fewest);
    }

    private static WaitBand? BandOf(IReadOnlyList<MinorsSaid> said) =>
        said.Where(one => one.WaitDays is not null).Sum(one => one.Answered) >= Fewest ? WaitBand.Median(said.Select(one => (one.WaitDays, one.Answered))) : null;
}
