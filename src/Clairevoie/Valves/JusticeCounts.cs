using Clairevoie.Domain;
using Clairevoie.Justice.Quarters;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Justice to Publication: what the prosecutor signs of a quarter or of a year.</summary>
public sealed class JusticeCounts : IPassOn<QuarterTold>
{
    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.JusticeCounts, Room.Justice, [Room.Publication], 1)
    {
        What = "How many deferrals, judicial investigations, CRPC, immediate trials, detentions, convictions and minors prosecuted again each territory had in a quarter; the steps of therapeutic injunctions, with the longest of their median delays and what relay doctors can do; seizures and confiscations in euros, by state and kind, gross, effective and held apart; fixed fines issued, contested and paid by tariff; by year, the steps of removal measures.",
        Hides = "Counts from 1 to 10, and as many others as it takes that none of them follows from a total. A delay rests on 11 cases at least in each return, and stands only beside a count that is told. What fines come to is told only where every tariff is. Territories of two levels are never in one table; why an injunction stands still never leaves. A correction is protected together with what was signed before: a change of 1 to 10 is not told, and a table that could only be corrected by hiding again what everybody has read stands as it was.",
        When = "When the prosecutor signs a quarter or a year that is over; again when they sign a correction of it, with a reason.",
        Shape = MessageBody.Write(new Sheet("2026-Q3", [new("deferrals", ["number"], [new("DEP-75", [214]), new("total", [214])]), new("days_to_examine", ["number"], [new("DEP-75", [36])])])),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, body => SheetBody.Read(body, QuarterSheet.NotCounts));

    /// <inheritdoc />
    public Task PassOn(QuarterTold fact, Deed deed)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Outbox.Put(deed, SheetBody.Message(Crossing, fact.Sheet, fact.On) with { Turn = fact.Turn });
    }
}
