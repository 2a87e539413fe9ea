namespace Clairevoie.Domain.Claims;

/// <summary>The lower half of a rate. <c>default</c> is a plain number, per nothing.</summary>
public readonly record struct Per
{
    private readonly decimal size;

    private Per(PerWhat of, decimal size) => (Of, this.size) = (of, size);

    public PerWhat Of { get; }

    /// <summary>In days, or in inhabitants; 1 when the number is per nothing.</summary>
    public decimal Size => Of == PerWhat.Nothing ? 1 : size;

    public static Per Days(decimal days) => new(PerWhat.Time, days);

    public static Per People(decimal people) => new(PerWhat.People, people);
}
