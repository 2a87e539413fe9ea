namespace Clairevoie.Domain;

/// <summary>Where a channel that sells on line is kept. <c>default</c> is Telegram.</summary>
public enum Platform
{
    /// <summary>Telegram.</summary>
    Telegram,

    /// <summary>Snapchat.</summary>
    Snapchat,

    /// <summary>WhatsApp.</summary>
    WhatsApp,

    /// <summary>Signal.</summary>
    Signal,

    /// <summary>Instagram or TikTok.</summary>
    PictureNetwork,

    /// <summary>A site of the open web.</summary>
    Website,

    /// <summary>A market of the hidden web.</summary>
    HiddenMarket,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>How a channel sells; several may hold. <c>default</c> is not known.</summary>
[Flags]
public enum SalePattern
{
    /// <summary>Nobody said.</summary>
    Unknown = 0,

    /// <summary>A list of goods and prices is shown.</summary>
    Menu = 1,

    /// <summary>Ordered there, met in the street.</summary>
    OrderThenMeet = 2,

    /// <summary>Brought to the door.</summary>
    HomeDelivery = 4,

    /// <summary>Sent by post or left in a relay.</summary>
    Post = 8,

    /// <summary>Hidden somewhere for the buyer to find.</summary>
    DeadDrop = 16,

    /// <summary>It only leads to another channel.</summary>
    Relay = 32,
}

/// <summary>What is kept of a channel: its platform, how and when it sells, and where it delivers. Never its name, address or account.</summary>
/// <param name="Platform">Where it is kept.</param>
/// <param name="Pattern">How it sells.</param>
/// <param name="Hours">When it sells.</param>
/// <param name="Sectors">The territories to which it delivers, each once, in order.</param>
public sealed record OnlineChannel(Platform Platform, SalePattern Pattern, SaleHours Hours, IReadOnlyList<string> Sectors);
