using Clairevoie.Domain.Claims.Rules;

namespace Clairevoie.Domain.Claims;

/// <summary>Says whether two figures may be put side by side. Every rule looks at every pair and knows no claim by its name.</summary>
public static class Comparability
{
    private static readonly Func<Pair, Reason?>[] Rules =
    [
        ValueRules.Missing,
        ValueRules.Impossible,
        LabelRules.YearContradictsPeriod,
        PeriodRules.InTheFuture,
        BreakRules.CrossesADeclaredBreak,
        UnitRules.NoCommonScale,
        KindRules.NoReconciliation,
        SameThingRules.TwoValuesInOnePublication,

        DefinitionRules.Missing,
        DefinitionRules.OtherVersion,
        DefinitionRules.OtherText,
        ContrastRules.GrossAgainstNet,
        ContrastRules.RecordedAgainstCommitted,
        ContrastRules.FewerIsNotClosed,
        KindRules.RateAgainstCount,
        KindRules.CapacityAgainstOccupancy,
        KindRules.StockAgainstFlow,
        KindRules.ShareAgainstCount,
        KindRules.Mixed,
        UnitRules.Missing,
        UnitRules.OtherThingCounted,
        UnitRules.PercentAgainstPoints,
        UnitRules.RateWithoutItsTime,
        StatusRules.Other,
        PeriodRules.AverageWithoutPeriod,
        PeriodRules.Missing,
        PeriodRules.OneEndMissing,
        PeriodRules.OtherLength,
        PeriodRules.NotOver,
        PeriodRules.Nested,
        PeriodRules.Overlapping,
        TerritoryRules.Missing,
        TerritoryRules.Other,
        IssuerRules.Missing,
        IssuerRules.Other,
        SameThingRules.Restated,
        SameThingRules.DigitsSwapped,
        SameThingRules.RoundedInputs,
        SameThingRules.ValuesDiffer,
        BoundRules.Inexact,
        BoundRules.EstimateWithoutMethod,
        BaseRules.Missing,
        BaseRules.Zero,
        BaseRules.TooSmall,

        Notes.Repeated,
        Notes.SameWithinRounding,
        Notes.Converted,
        Notes.DeclaredEquivalence,
        Notes.SameGround,
        Notes.Inferred,
        Notes.OtherSeason,
        Notes.LargeChange,
    ];

    public static Comparison Compare(Claim a, Claim b, ClaimRegisters registers)
    {
        var pair = new Pair(a, b, registers);
        List<Reason>? reasons = null;
        var verdict = Verdict.Ok;
        foreach (var rule in Rules)
        {
            if (rule(pair) is { } reason)
            {
                (reasons ??= []).Add(reason);
                verdict = reason.Weight > verdict ? reason.Weight : verdict;
            }
        }

        return new Comparison(verdict, reasons ?? [], verdict == Verdict.Ok ? Changes.Between(pair) : null);
    }
}
