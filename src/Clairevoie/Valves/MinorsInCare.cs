using Clairevoie.Care.Minors;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Care to Publication, for child protection: a quarter of the minors' strand, for the whole city. Never to justice, never beside its counts.</summary>
public sealed class MinorsInCare : IPassOn<MinorsQuarterTold>
{
    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.MinorsInCare, Room.Care, [Room.Publication], 1)
    {
        What = "How many meetings of care in a quarter had a minor present, how many orientations to child protection were made, how many of them were answered, the band of the median wait in days, and how many structures said each month.",
        Hides = "Every structure, service, agency, month, sector and age. A number is told from 20, of three structures of two agencies at least, and only where what remains once an agency takes its own away is none or 20 too; so is what was not answered.",
        When = "Once for each quarter, on the 20th of the month after it.",
        Shape = MessageBody.Write(new Sheet("2026-Q3", [new(MinorsSheet.Counts, ["number"], [new("met", [214]), new("oriented", [61]), new("answered", [null])])]) { Returned = [new("minors", 7, 9)] }),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, Read);

    /// <inheritdoc />
    public Task PassOn(MinorsQuarterTold fact, Deed deed)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Outbox.Put(deed, SheetBody.Message(Crossing, fact.Sheet, fact.On));
    }

    private static void Read(string body)
    {
        SheetBody.Read(body, MinorsSheet.Wait);
        var sheet = MessageBody.Read<Sheet>(body);
        if (ReturnPeriod.Read(sheet.Period) is not { Months: 3 } || sheet.Tables.Any(table => table.Name is not (MinorsSheet.Counts or MinorsSheet.Wait))
            || sheet.Tables.Where(table => table.Name == MinorsSheet.Counts).SelectMany(table => table.Lines).SelectMany(line => line.Counts).Any(count => count is > 0 and < MinorsSheet.Fewest))
            throw new FormatException("The minors' strand speaks of a quarter, and tells nothing from 1 to 19.");
    }
}

/// <summary>Quarters of the minors' strand are told on their day.</summary>
public sealed class MinorsQuartersDue(MinorsBook minors) : IFallDue
{
    /// <inheritdoc />
    public Task PutOut(DateOnly today, CancellationToken stop) => minors.TellWhatIsDue(stop);
}
