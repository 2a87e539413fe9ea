using Clairevoie.Domain;
using Clairevoie.Hall.Retention;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Retention;

/// <summary>Events, operations and hours of patrol older than facts are kept.</summary>
internal sealed class OldFacts : IReachADate
{
    private static readonly Question Count = Question.In<OldFacts>("Retention/count_old_facts");
    private static readonly Question DropEvents = Question.In<OldFacts>("Retention/drop_old_events");
    private static readonly Question DropOutcomes = Question.In<OldFacts>("Retention/drop_old_outcomes");
    private static readonly Question DropSeizures = Question.In<OldFacts>("Retention/drop_old_seizures");
    private static readonly Question DropPatrols = Question.In<OldFacts>("Retention/drop_old_patrols");
    private static readonly Question DropOperations = Question.In<OldFacts>("Retention/drop_old_operations");

    public string What => "facts";

    public Task<long> Due(Glance room, RetentionTerms terms, DateOnly today) => room.One<long>(Count, Days(terms, today));

    public async Task<long> Erase(Deed deed, RetentionTerms terms, DateOnly today)
    {
        var days = Days(terms, today);
        await deed.Run(DropOutcomes, days);
        await deed.Run(DropSeizures, days);
        return await deed.Run(DropEvents, days) + await deed.Run(DropOperations, days) + await deed.Run(DropPatrols, days);
    }

    // A week is old once its last day is.
    private static object Days(RetentionTerms terms, DateOnly today) => new { from = terms.FactsFrom(today), week = IsoWeek.Of(terms.FactsFrom(today)).ToString() };
}
