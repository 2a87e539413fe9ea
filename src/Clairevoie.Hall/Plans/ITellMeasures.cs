using Clairevoie.Domain;

namespace Clairevoie.Hall.Plans;

/// <summary>A measure of a plan as a page of another room shows it to somebody whom the table lets read it.</summary>
/// <param name="Number">Its number in the plan.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Pilot">The agency that carries it; empty where none is stated.</param>
/// <param name="Due">By when; nothing where no day is stated.</param>
/// <param name="State">How it stands, in the reader's language.</param>
/// <param name="IsLate">Whether its day has passed while it is still open.</param>
/// <param name="Address">The page of the measure.</param>
public sealed record MeasureTold(string Number, string Title, string Pilot, DateOnly? Due, string State, bool IsLate, string Address);

/// <summary>The room that carries the plans. A page that shows a strand asks it, and knows nothing else of it.</summary>
public interface ITellMeasures
{
    /// <summary>The measures of a strand that this viewer reads, of every plan that has it.</summary>
    Task<IReadOnlyList<MeasureTold>> OfStrand(Viewer viewer, string strand, CancellationToken stop);
}
