namespace Clairevoie.Domain;

/// <summary>Yes, with the fact that follows; or no, with the reasons.</summary>
public abstract record Decision<T>
{
    private Decision()
    {
    }

    /// <summary>It may be done, and this is what it makes.</summary>
    public sealed record Yes(T Fact) : Decision<T>;

    /// <summary>It may not, and this is why: at least one reason, in the order of the form.</summary>
    public sealed record No(IReadOnlyList<Refusal> Why) : Decision<T>;

    /// <summary>A fact alone is a yes.</summary>
    public static implicit operator Decision<T>(T fact) => new Yes(fact);

    /// <summary>A refusal alone is a no.</summary>
    public static implicit operator Decision<T>(Refusal why) => new No([why]);

    /// <summary>Several refusals are one no.</summary>
    public static implicit operator Decision<T>(List<Refusal> why) => new No(why);
}
