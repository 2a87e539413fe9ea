using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Change;

/// <summary>What a cumulative sum watches for.</summary>
public sealed record CusumOptions
{
    /// <summary>What is expected in a period when nothing changed. None by default: the mean of the first <see cref="Baseline"/> periods, which are then not watched.</summary>
    public double? Expected
    {
        get;
        init => field = value is null or (> 0.001 and <= 100_000) ? value : throw DataRefusedException.Because("expected", $"Attendu {value} : entre 0,001 et 100 000.", $"Expected {value}: between 0.001 and 100,000.");
    }

    /// <summary>Periods that teach what is expected. 56: eight weeks of days, so that weekdays weigh alike and the season has hardly moved.</summary>
    public int Baseline
    {
        get;
        init => field = value is >= 7 and <= 10_000 ? value : throw DataRefusedException.Because("baseline", $"{value} périodes de référence : au moins 7.", $"{value} baseline periods: at least 7.");
    } = 56;

    /// <summary>The rise that should be found fastest, as a ratio. 1.5: half as much again is what a neighbourhood notices.</summary>
    public double Rise
    {
        get;
        init => field = value is >= 1.05 and <= 20 ? value : throw DataRefusedException.Because("rise", $"Hausse {value} : de 1,05 à 20 fois.", $"Rise {value}: from 1.05 to 20 times.");
    } = 1.5;

    /// <summary>Periods between two false alarms when nothing changes. 365: one false alarm a year for days.</summary>
    public double FalseAlarmEvery
    {
        get;
        init => field = value is >= 10 and <= 100_000 ? value : throw DataRefusedException.Because("false-alarm-every", $"Une fausse alerte toutes les {value} périodes : de 10 à 100 000.", $"A false alarm every {value} periods: from 10 to 100,000.");
    } = 365;

    /// <summary>Variance of a count over its mean when nothing changes. 1: Poisson.</summary>
    public double Dispersion
    {
        get;
        init => field = value is >= 1 and <= 100 ? value : throw DataRefusedException.Because("dispersion", $"Dispersion {value} : de 1 à 100.", $"Dispersion {value}: from 1 to 100.");
    } = 1;
}
