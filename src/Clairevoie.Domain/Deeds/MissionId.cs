namespace Clairevoie.Domain;

/// <summary>One person's mission at one agency. Rooms hold this and never an account. <c>default</c> is <see cref="Anonymous"/>.</summary>
public readonly record struct MissionId(Guid Value)
{
    /// <summary>Somebody who is nobody to us: a reporter, a visitor.</summary>
    public static MissionId Anonymous => default;

    /// <summary>Whether nobody signed in stands behind this.</summary>
    public bool IsAnonymous => Value == Guid.Empty;

    /// <inheritdoc />
    public override string ToString() => Value.ToString("D");
}
