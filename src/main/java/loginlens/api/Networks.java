package loginlens.api;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.util.List;

/** The networks that this computer is in. */
public final class Networks {
    private static final Logger LOG = System.getLogger(Networks.class.getName());

    private Networks() {}

    /**
     * An address that others in a network can reach this computer at.
     *
     * @param name the system's name for the network card
     */
    public record Place(Inet4Address address, String name) {}

    /** The IPv4 addresses that could be shared; none if the system does not tell. May take a second on some systems. */
    public static List<Place> places() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Networks::isUp)
                    .flatMap(card -> card.inetAddresses()
                            .filter(Inet4Address.class::isInstance)
                            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                            .map(address -> new Place((Inet4Address) address, card.getDisplayName())))
                    .toList();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "The networks of this computer are unknown", unreadable);
            return List.of();
        }
    }

    private static boolean isUp(NetworkInterface card) {
        try {
            return card.isUp() && !card.isPointToPoint();
        } catch (IOException unreadable) {
            // It may have been pulled out just now.
            LOG.log(Level.DEBUG, "A network card cannot be asked", unreadable);
            return false;
        }
    }
}
