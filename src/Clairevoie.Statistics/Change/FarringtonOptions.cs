using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Change;

/// <summary>How a week is judged by the same weeks of earlier years.</summary>
public sealed record FarringtonOptions
{
    /// <summary>Years looked back. 5: the published choice; three are the least that can show a trend.</summary>
    public int Years
    {
        get;
        init => field = value is >= 1 and <= 20 ? value : throw DataRefusedException.Because("years", $"{value} années : de 1 à 20.", $"{value} years: from 1 to 20.");
    } = 5;

    /// <summary>Weeks to each side of the same week. 3: seven weeks a year stay within one season.</summary>
    public int HalfWindow
    {
        get;
        init => field = value is >= 0 and <= 12 ? value : throw DataRefusedException.Because("half-window", $"{value} semaines de part et d'autre : de 0 à 12.", $"{value} weeks to each side: from 0 to 12.");
    } = 3;

    /// <summary>Weeks of a year in this series: 52, or 365 for days.</summary>
    public int PeriodsPerYear
    {
        get;
        init => field = value is >= 4 and <= 366 ? value : throw DataRefusedException.Because("periods-per-year", $"{value} périodes par an : de 4 à 366.", $"{value} periods per year: from 4 to 366.");
    } = 52;

    /// <summary>How rare a false alarm is meant to be, on both sides. 0.01: one upper alarm in 200 weeks, if counts were as the model says.</summary>
    public double Alpha
    {
        get;
        init => field = value is > 0 and <= 0.2 ? value : throw DataRefusedException.Because("alpha", $"Seuil {value} : au-dessus de 0, jusqu'à 0,2.", $"Alpha {value}: above 0, up to 0.2.");
    } = 0.01;

    /// <summary>Fewer events than this in the last four periods are no signal. 5: the published choice; one event in an empty month is no outbreak.</summary>
    public int FewestRecent
    {
        get;
        init => field = value is >= 0 and <= 1000 ? value : throw DataRefusedException.Because("fewest-recent", $"Au moins {value} faits récents : de 0 à 1000.", $"At least {value} recent events: from 0 to 1000.");
    } = 5;

    /// <summary>How many of the last periods to judge. 1: the one that just ended.</summary>
    public int Judged
    {
        get;
        init => field = value is >= 1 and <= 100_000 ? value : throw DataRefusedException.Because("judged", $"{value} périodes à juger : au moins une.", $"{value} periods to judge: at least one.");
    } = 1;
}
