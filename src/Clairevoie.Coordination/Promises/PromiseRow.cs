using Clairevoie.Domain;

namespace Clairevoie.Coordination.Promises;

/// <summary>A promise as its table keeps it.</summary>
public sealed record PromiseRow(
    string Code, string Said, string Quote, string Who, string SaidOn, DateOnly? Deadline, string DeadlineSays, string Test, string Claim, string Document, string Source)
{
    /// <summary>The promise itself.</summary>
    public PromiseMade Promise => new()
    {
        Code = Code, Said = Said, Quote = Quote, Who = Who, SaidOn = SaidOn, Deadline = Deadline, DeadlineSays = DeadlineSays,
        Test = Test, Claim = Claim, Document = Document, Source = Source,
    };

    /// <summary>What is bound to write a promise.</summary>
    public static object Bind(PromiseMade promise, MissionId author, DateOnly today) => new
    {
        code = promise.Code, said = promise.Said, quote = promise.Quote, who = promise.Who, said_on = promise.SaidOn, deadline = promise.Deadline, deadline_says = promise.DeadlineSays,
        test = promise.Test, claim = promise.Claim, document = promise.Document, source = promise.Source, author, written_on = today,
    };
}

/// <summary>Something known of a promise, as its table keeps it.</summary>
public sealed record PromiseFactRow(string Promise, int Move, DateOnly OnDay, string Words, string Claim, string Source)
{
    /// <summary>The fact itself.</summary>
    public PromiseFact Fact => new((PromiseMove)Move, OnDay, Words, Claim, Source);
}
