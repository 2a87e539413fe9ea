using Clairevoie.Care.Months;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Valves;

/// <summary>From Care to Publication, and to Coordination for its evaluations: what may be told of a month, by service. Never to the police, never to justice.</summary>
public sealed class CareCounts : IPassOn<MonthTold>
{
    /// <summary>The passage.</summary>
    public static Crossing Crossing { get; } = new(ValveNames.CareCounts, Room.Care, [Room.Publication, Room.Coordination], 1)
    {
        What = "How many visits, contacts and acts (nursing, social, psychological, psychiatric) each kind of service had in a month, its places, places taken and requests waiting, by strand (health, social, psychological, psychiatric) where structures told their places by day; how many times somebody left public space, to start care or otherwise, mediations with residents and therapeutic injunctions for which care began, of structures that count them; requests for a place from one kind of service to another, answered, waiting and refused, with the band of the median wait in days; and how many structures signed.",
        Hides = "Every count of a structure that does not attest at least 11 persons served; counts from 1 to 10; and as many others as it takes that none of either follows from the totals. Places are told as they are. A wait is told only where all the requests it speaks of are.",
        When = "Once for each month: when every structure has signed, and on the 20th of the next month at the latest. The health agency reads the same sheet.",
        Shape = MessageBody.Write(new Sheet("2026-10", [new("acts", ["nursing", "social", "psychological", "psychiatric", "total"], [new("outreach", [120, 85, null, null, 260]), new("total", [120, 85, null, null, 260])]), new("capacity", ["number"], [new("rest", [26])]), new("requests", ["answered", "waiting", "refused", "total"], [new("housing>psychiatry", [14, 22, 11, 47]), new("total", [14, 22, 11, 47])]), new("wait", ["over", "at-most"], [new("housing>psychiatry", [30, 90])])])
        {
            Returned = [new("outreach", 2, 2)],
        }),
    };

    /// <summary>The passage with what its body must be.</summary>
    public static Valve Valve { get; } = new(Crossing, body => SheetBody.Read(body, "capacity", RequestTables.Wait));

    /// <inheritdoc />
    public Task PassOn(MonthTold fact, Deed deed)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Outbox.Put(deed, SheetBody.Message(Crossing, fact.Sheet, fact.On));
    }
}

/// <summary>Months of care are told on their day, or as soon as every structure has signed.</summary>
public sealed class CareMonthsDue(MonthBook months) : IFallDue
{
    /// <inheritdoc />
    public Task PutOut(DateOnly today, CancellationToken stop) => months.TellWhatIsDue(stop);
}
