namespace Clairevoie.Domain;

/// <summary>What a line of the plan is. <c>default</c> is a measure.</summary>
public enum PlanLineKind
{
    /// <summary>A measure of a strand.</summary>
    Measure,

    /// <summary>An action: part of a measure, with its own pilot and date.</summary>
    Action,

    /// <summary>An awareness campaign: a measure with an audience and a channel. Its reach is never its effect.</summary>
    Campaign,
}
