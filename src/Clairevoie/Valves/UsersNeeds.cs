using Clairevoie.Care.Needs;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Care to Publication: what users say they need, for all structures together and a quarter. Never to the police, never to justice.</summary>
public sealed class UsersNeeds : IPassOn<NeedsQuarterTold>
{
    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.UsersNeeds, Room.Care, [Room.Publication], 1)
    {
        What = "How many users answered an anonymous questionnaire on paper in a quarter, how many did not want to, and how many gave each answer of its closed questions, those who left one empty among them.",
        Hides = "Every structure, agency and month. Nothing is told of fewer than three structures of two agencies, nor entered of fewer than 11 who answered. An answer from 1 to 10 is hidden, also one that would be such once an agency takes its own away, with as many others as it takes that none follows by subtraction.",
        When = "Once for each quarter, on the 20th of the month after it.",
        Shape = MessageBody.Write(new Sheet("2026-Q3", [new(NeedsSheet.Asked, ["number"], [new("asked.respondents", [184]), new("asked.refused", [41])]), new("need-safe", ["number"], [new("safe.yes", [52]), new("safe.sometimes", [61]), new("safe.no", [71]), new("safe.none", [0])])])),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, Read);

    /// <inheritdoc />
    public Task PassOn(NeedsQuarterTold fact, Deed deed)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Outbox.Put(deed, SheetBody.Message(Crossing, fact.Sheet, fact.On));
    }

    private static void Read(string body)
    {
        SheetBody.Read(body);
        if (ReturnPeriod.Read(MessageBody.Read<Sheet>(body).Period) is not { Months: 3 })
            throw new FormatException("What users need is told by quarter.");
    }
}

/// <summary>Quarters of what users need are told on their day.</summary>
public sealed class NeedsQuartersDue(NeedsBook needs) : IFallDue
{
    /// <inheritdoc />
    public Task PutOut(DateOnly today, CancellationToken stop) => needs.TellWhatIsDue(stop);
}
