using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// The scan of every night. It keeps what yesterday computed: the circles, and the maxima of chance. Chance is drawn anew
/// every so many days, for the data as they stood on that day; between two drawings tonight's gatherings are compared with
/// the maxima of the last one. Whether it was asked last night or never before, the answer for a day is the same.
/// </summary>
/// <remarks>
/// One look costs O(events log events + pairs) between two drawings. The day of the drawing is counted from day number 0, not
/// from the first look, so that it is the same for everybody. Events that are told late and change the data of that day have
/// chance drawn again. The places must stay the same object from one look to the next; other places are understood, and cost
/// new circles. One look at a time: the class is not safe for several threads at once, though a look may use several.
/// </remarks>
public sealed class DailyScan
{
    private readonly ScanMemory memory = new();
    private readonly ScanOptions options;
    private readonly int drawEvery;

    /// <param name="options">What is asked each night; the last day is given with each look.</param>
    /// <param name="drawEvery">Days from one drawing of chance to the next: seven, so that weekdays fall alike; 1 draws every night.</param>
    /// <exception cref="DataRefusedException">Chance is drawn every day at most, and once in 28 at least (<c>draw-every</c>); only a prospective scan has a tonight (<c>not-prospective</c>).</exception>
    public DailyScan(ScanOptions options, int drawEvery = 7)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (drawEvery is < 1 or > 28) throw DataRefusedException.Because("draw-every", "Le hasard se tire tous les 1 à 28 jours.", "Chance is drawn every 1 to 28 days.");
        if (!options.Prospective) throw DataRefusedException.Because("not-prospective", "Une analyse de chaque nuit est prospective.", "A scan of every night is prospective.");
        (this.options, this.drawEvery) = (options, drawEvery);
    }

    /// <summary>How often circles were made and chance was drawn since this scan began.</summary>
    public (int Circles, int Chance) Made => memory.Made;

    /// <summary>Looks at what is known on a day.</summary>
    /// <param name="cases">All cases up to that day, those of before included.</param>
    /// <param name="today">The last day.</param>
    /// <param name="work">How it is carried out.</param>
    /// <returns>What <see cref="SpaceTimeScan.Run"/> gives for the same cases with <see cref="ScanOptions.Last"/> and <see cref="ScanOptions.DrawnOn"/>.</returns>
    public Finding<ScanOptions, ScanResult> Look(ScanCases cases, DateOnly today, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return ScanRun.Of(cases, Asked(today), work ?? Work.Plain, memory).Finding(work ?? Work.Plain);
    }

    /// <summary>What is asked on a day, with the day that chance is drawn for.</summary>
    public ScanOptions Asked(DateOnly today) => options with
    {
        Last = today,
        DrawnOn = DateOnly.FromDayNumber(today.DayNumber - (today.DayNumber % drawEvery)),
    };
}
