namespace Clairevoie.Domain;

/// <summary>
/// How likely it is that a tie exists, from the gradings of what tells of it. A convention of this house, stated so that it can
/// be argued about, not a measured frequency: no count of how often X4 proved right is published.
/// </summary>
public static class TieLikelihood
{
    /// <summary>However much is told, nothing is certain.</summary>
    public const double Most = 0.99;

    /// <summary>One telling alone: from 0.95 for A1 to 0.21 for C4.</summary>
    public static double Of(SourceGrade source, InformationGrade information) => Information(information) * Source(source);

    /// <summary>
    /// Several tellings together. What one agency tells counts once, by its surest telling; what cannot be traced to a source
    /// counts once for everybody, since a hundred anonymous voices may be one. What is left is taken as independent.
    /// </summary>
    public static double Of(IEnumerable<(SourceGrade Source, InformationGrade Information, AgencyId Agency)> tellings)
    {
        var doubt = tellings
            .GroupBy(told => told.Source == SourceGrade.X ? AgencyId.None : told.Agency)
            .Aggregate(1d, (left, voice) => left * (1 - voice.Max(told => Of(told.Source, told.Information))));
        return Math.Min(Most, 1 - doubt);
    }

    private static double Information(InformationGrade information) => information switch
    {
        InformationGrade.Sure => 0.95,
        InformationGrade.KnownToTheSource => 0.8,
        InformationGrade.BorneOut => 0.6,
        _ => 0.35,
    };

    private static double Source(SourceGrade source) => source switch
    {
        SourceGrade.A => 1,
        SourceGrade.B => 0.9,
        SourceGrade.C => 0.6,
        _ => 0.75,
    };
}
