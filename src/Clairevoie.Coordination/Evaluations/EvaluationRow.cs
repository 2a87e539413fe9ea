using Clairevoie.Coordination.Evaluations.Results;
using Clairevoie.Domain;

namespace Clairevoie.Coordination.Evaluations;

/// <summary>A sealed evaluation as its table keeps it.</summary>
public sealed record EvaluationRow
{
    /// <summary>Which.</summary>
    public Guid Id { get; init; }

    /// <summary>The agency that sealed it.</summary>
    public string Agency { get; init; } = "";

    /// <summary>The territory in which most of the target lies.</summary>
    public string Territory { get; init; } = "";

    /// <summary>The problem that it is about; empty when it is about none.</summary>
    public string Problem { get; init; } = "";

    /// <summary>What is done.</summary>
    public int Kind { get; init; }

    /// <summary>What is expected.</summary>
    public int Hypothesis { get; init; }

    /// <summary>What is counted.</summary>
    public int Counted { get; init; }

    /// <summary>Whether a survey was promised.</summary>
    public bool Survey { get; init; }

    /// <summary>The day on which the action begins.</summary>
    public DateOnly Begins { get; init; }

    /// <summary>The last day that is counted.</summary>
    public DateOnly AfterLast { get; init; }

    /// <summary>The day on which it was sealed.</summary>
    public DateOnly SealedOn { get; init; }

    /// <summary>The SHA-256 of the plan.</summary>
    public string Seal { get; init; } = "";

    /// <summary>The plan, byte for byte as it was sealed.</summary>
    public string Plan { get; init; } = "";
}

/// <summary>What was done, as a partner says it.</summary>
public sealed record DoneRow(Guid Evaluation, int Turn, string Agency, DateOnly OnDay, DateOnly? Begun, bool AsPlanned);

/// <summary>A survey as its table keeps it.</summary>
public sealed record SurveyRow(Guid Evaluation, int Turn, string Agency, DateOnly OnDay, int Frame, long Asked, long Better, long Same, long Worse, int Wave)
{
    /// <summary>The survey.</summary>
    public PerceptionSurvey Read => new((SurveyFrame)Frame, Asked, Better + Same + Worse, Better, Same, Worse) { Wave = (SurveyWave)Wave };
}

/// <summary>A sealed evaluation with what came of it.</summary>
/// <param name="Row">The plan.</param>
/// <param name="Done">What was done, oldest first.</param>
/// <param name="Surveys">What residents said, oldest first.</param>
/// <param name="Result">What was measured, once its last day has passed.</param>
public sealed record EvaluationShown(EvaluationRow Row, IReadOnlyList<DoneRow> Done, IReadOnlyList<SurveyRow> Surveys, EvaluationResult? Result)
{
    /// <summary>How it stands.</summary>
    public EvaluationStanding Standing => new(Row.AfterLast, Row.Survey, Given().ToHashSet());

    private IEnumerable<EvaluationPart> Given()
    {
        if (Result is not null) yield return EvaluationPart.Result;
        if (Done.Count > 0) yield return EvaluationPart.WhatWasDone;
        if (Surveys.Any(survey => survey.Read.TellsOutcome)) yield return EvaluationPart.Survey;
    }
}

/// <summary>An evaluation on the page of its problem: when it was sealed, and the last day that it counts.</summary>
public sealed record SealedOfProblem(Guid Id, DateOnly SealedOn, DateOnly AfterLast);
