namespace Clairevoie.Domain;

/// <summary>What a seizure is counted in. <c>default</c> is grams.</summary>
public enum SeizedIn
{
    /// <summary>By mass, in grams.</summary>
    Grams,

    /// <summary>By units: tablets, plants, cartridges.</summary>
    Units,
}

/// <summary>How much of a product was seized.</summary>
public readonly record struct Seized(Product Product, SeizedIn In, double Amount)
{
    /// <summary>The most that one operation may report, in grams or units: a hundred tonnes is a slip of the hand.</summary>
    public const double Most = 100_000_000;

    /// <summary>Reads <c>Cannabis 1250 g</c> as a form's fields; a refusal where the amount is none.</summary>
    public static Decision<Seized> Read(Product product, SeizedIn counted, string? amount)
    {
        var text = string.Concat((amount ?? "").Where(sign => !char.IsWhiteSpace(sign))).Replace(',', '.');
        var read = double.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number);
        return read && number is > 0 and <= Most && (counted == SeizedIn.Grams || number % 1 == 0)
            ? new Seized(product, counted, number)
            : new Refusal("seized-unreadable", "Seized", Most);
    }
}
