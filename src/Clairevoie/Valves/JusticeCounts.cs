using Clairevoie.Domain;
using Clairevoie.Justice.Quarters;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Justice to Publication: what the prosecutor tells of a quarter.</summary>
public sealed class JusticeCounts : IPassOn<QuarterTold>
{
    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.JusticeCounts, Room.Justice, [Room.Publication], 1)
    {
        What = "How many deferrals, CRPC, immediate trials, therapeutic injunctions and first examinations each territory had in a quarter, and the euros seized and confiscated.",
        Hides = "Counts from 1 to 10, and as many others as it takes that none of them follows from the total. Amounts are told as they are; median delays never leave.",
        When = "When the prosecutor tells a quarter that is over; once for each quarter.",
        Shape = MessageBody.Write(new Sheet("2026-Q3", [new("deferrals", ["number"], [new("DEP-75", [214]), new("total", [214])]), new("seized", ["number"], [new("DEP-75", [48200]), new("total", [48200])])])),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, body => SheetBody.Read(body, "seized", "confiscated"));

    /// <inheritdoc />
    public Task PassOn(QuarterTold fact, Deed deed)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Outbox.Put(deed, SheetBody.Message(Crossing, fact.Sheet, fact.On));
    }
}
