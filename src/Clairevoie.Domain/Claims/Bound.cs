namespace Clairevoie.Domain.Claims;

/// <summary>How a published value is held: exactly, or only from one side. <c>default</c> is exactly.</summary>
public enum Bound
{
    /// <summary>Written <c>=</c>.</summary>
    Exactly,

    /// <summary>Written <c>&gt;=</c>: "au moins".</summary>
    AtLeast,

    /// <summary>Written <c>&gt;</c>: "plus de".</summary>
    MoreThan,

    /// <summary>Written <c>&lt;=</c>: "jusqu'à".</summary>
    AtMost,

    /// <summary>Written <c>&lt;</c>: "moins de".</summary>
    LessThan,

    /// <summary>Written <c>~</c>: "près de", "environ".</summary>
    About,
}
