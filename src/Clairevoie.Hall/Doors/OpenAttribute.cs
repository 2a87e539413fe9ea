namespace Clairevoie.Hall.Doors;

/// <summary>A door that anybody may open, and the reason why.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenAttribute(string why) : Attribute
{
    /// <summary>Why nothing behind it needs protecting.</summary>
    public string Why { get; } = string.IsNullOrWhiteSpace(why)
        ? throw new ArgumentException("An open door says why it is open.", nameof(why))
        : why;
}
