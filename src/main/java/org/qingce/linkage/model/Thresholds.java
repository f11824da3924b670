package org.qingce.linkage.model;

import org.jspecify.annotations.Nullable;

/**
 * What is decided on a match weight. Weights are log2 of the odds that two mentions are one.
 *
 * @param falseLinks share of links that may be wrong, 0 to 1; training sets {@code link} by it
 * @param link weight from which two nodes are linked; null until training, or set by hand
 * @param review weight from which a pair is worth a person's look; at most {@code link}; null until training
 * @param rivalMargin a mention that matches two nodes that cannot be one, and neither better by at least this many bits, is
 *     linked to none of them; 0 takes the better one
 * @param cohesion least mean weight between two clusters that are joined; null asks nothing but one link
 */
public record Thresholds(
        Double falseLinks,
        @Nullable Double link,
        @Nullable Double review,
        Double rivalMargin,
        @Nullable Double cohesion) {

    private static final double USUAL_FALSE_LINKS = 0.001;

    /** Thresholds; what is left out is the usual, or left to training. */
    public Thresholds(
            @Nullable Double falseLinks,
            @Nullable Double link,
            @Nullable Double review,
            @Nullable Double rivalMargin,
            @Nullable Double cohesion) {
        this.falseLinks = falseLinks == null ? Double.valueOf(USUAL_FALSE_LINKS) : falseLinks;
        this.link = link;
        this.review = review;
        this.rivalMargin = rivalMargin == null ? Double.valueOf(0) : rivalMargin;
        this.cohesion = cohesion;
    }

    /** The weight from which two nodes are linked, of a trained model. */
    public double linkWeight() {
        return known(link);
    }

    /** The weight from which a pair is worth a look, of a trained model. */
    public double reviewWeight() {
        return known(review);
    }

    private static double known(@Nullable Double weight) {
        if (weight == null) {
            throw new IllegalStateException("the model has no thresholds yet: train it");
        }
        return weight;
    }

    /** The same with the weights that training found; a weight set by hand stays. */
    public Thresholds trained(double foundLink, double foundReview) {
        return new Thresholds(
                falseLinks,
                link == null ? Double.valueOf(foundLink) : link,
                review == null ? Double.valueOf(foundReview) : review,
                rivalMargin,
                cohesion);
    }
}
