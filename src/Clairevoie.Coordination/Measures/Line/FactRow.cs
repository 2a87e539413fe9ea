using Clairevoie.Domain;

namespace Clairevoie.Coordination.Measures.Line;

/// <summary>Something told of a line, as its table keeps it: by which agency, never by whom.</summary>
public sealed record FactRow(
    int Turn, string Author, string Body, int Move, DateOnly OnDay, DateOnly ToldOn, int Reason, string Words, int Evidence, string? Reference, long? Counted, long? CountedOf)
{
    /// <summary>The fact itself.</summary>
    public PlanFact Fact => new((PlanMove)Move, OnDay, ToldOn, Words, (AbandonReason)Reason, new((EvidenceKind)Evidence, Reference, Counted, CountedOf));

    /// <summary>What is bound to write a fact.</summary>
    public static object Bind(Guid line, PlanFact fact, MissionId author, string body) => new
    {
        line, author, body, move = (int)fact.Move, on_day = fact.On, told_on = fact.ToldOn, reason = (int)fact.Reason, words = fact.Words,
        evidence = (int)fact.Evidence.Kind, reference = fact.Evidence.Reference, counted = fact.Evidence.Counted, counted_of = fact.Evidence.Of,
    };
}
