using Clairevoie.Domain;

namespace Clairevoie.Intelligence.Items;

/// <summary>The five choices of a grading on a form: what is chosen at first, and what is offered.</summary>
/// <param name="Chosen">What is chosen at first.</param>
/// <param name="Anonymous">Whether it comes from anonymous reports: nothing beyond X3 is offered.</param>
/// <param name="Applies">The handling codes offered.</param>
public sealed record GradingFields(Grading Chosen, bool Anonymous, IReadOnlyList<HandlingCode> Applies)
{
    public SourceGrade[] Sources => Anonymous ? [SourceGrade.X] : Enum.GetValues<SourceGrade>();

    public InformationGrade[] Informations => [.. Enum.GetValues<InformationGrade>().Where(grade => !Anonymous || grade <= Grading.MostOfAnonymous)];

    public HandlingCode[] Handlings => [.. Applies.Append(Chosen.Handling).Distinct().Order()];
}
